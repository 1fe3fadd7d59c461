import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('a connection lost in mid-walk is said in words, and nothing is lost', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${site}/insatsomraden/livskvalitet`)
  await page.waitForFunction(() => performance.getEntriesByName('app-started').length > 0)
  await context.setOffline(true)

  // A view that was never fetched.
  await page.locator('main a[href="/mal/kulturliv"]').last().click()
  await page.getByRole('alert').getByText('Den här sidan har inte hämtats än').waitFor()
  expect(page.url()).toBe(`${site}/mal/kulturliv`)

  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /Hög livskvalitet/ }).waitFor()

  await context.setOffline(false)
  await page.goForward()
  await page.getByRole('button', { name: 'Ladda om sidan' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ett rikt och brett kulturliv' }).waitFor()
  await context.close()
})

test('figures that cannot be fetched wait for the connection and then come by themselves', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site)
  await page.waitForFunction(() => performance.getEntriesByName('app-started').length > 0)
  await context.setOffline(true)
  await page.locator('select').first().selectOption('2584')
  await page.getByText('Du är inte ansluten till nätet').first().waitFor()
  await context.setOffline(false)
  await page
    .locator('main')
    .getByText(/I\sKiruna\sförbättras\s\d+/u)
    .waitFor()
  await context.close()
})
