import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations } from '../findViolations.ts'
import { launchBrowser } from '../launchBrowser.ts'
import { openSite } from './openSite.ts'
import { createVisitor, untilStored } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

test('online, offline, online: the line comes and goes by itself, and moves nothing', async () => {
  const site = await openSite()
  const { open, context, complaints } = await createVisitor(browser, site.address)
  const page = await open('/insatsomraden/livskvalitet')
  await untilStored(page)
  const before = await page.locator('h1').boundingBox()

  await context.setOffline(true)
  const line = page.getByText(/^Du är utan nät\. Du ser utgåvan 2026-11, hämtad \d+ \S+ \d{4} \d\d:\d\d\.$/u)
  await line.waitFor()
  expect(await page.locator('h1').boundingBox()).toEqual(before)
  expect(await findViolations(page)).toEqual([])
  // A view that was never opened.
  await page.locator('main a[href="/mal/kulturliv"]').last().click()
  await page.getByRole('heading', { level: 1, name: 'Ett rikt och brett kulturliv' }).waitFor()

  await context.setOffline(false)
  await line.waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  await context.close()
  await site.stop()
})

test('before anything is stored the line says what is still there', async () => {
  const site = await openSite()
  site.answer('/sw.js', (_, response) => response.writeHead(404).end())
  const { open, context } = await createVisitor(browser, site.address)
  const page = await open('/en/nulage')
  await page.locator('section[aria-label="Network and release"]').waitFor({ state: 'attached' })
  await context.setOffline(true)
  await page.getByText('You are without a network. What you have open stays.').waitFor()
  await context.close()
  await site.stop()
})

test('a network too slow to wait for: the stored page, with what is stored', async () => {
  const site = await openSite()
  const { open, context, complaints } = await createVisitor(browser, site.address)
  await untilStored(await open('/'))
  // The server takes the question and never answers.
  site.answer('/indikatorer/uvas', () => undefined)
  const start = performance.now()
  const page = await open('/indikatorer/uvas')
  await page.getByRole('heading', { level: 1, name: 'Unga som varken arbetar' }).waitFor()
  expect(performance.now() - start).toBeGreaterThan(2000)
  expect(complaints).toEqual([])
  await context.close()
  await site.stop()
})
