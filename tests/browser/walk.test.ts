import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name })
/** An arc's middle may lie outside it, so the click goes to the number that stands on it. */
const wheelNumber = (page: Page, href: string) => page.locator(`main svg a[href="${href}"] text`).first()

test('by clicks: front page, area, goal, indicator, municipality, and back to exactly where one was', async () => {
  const { page, close } = await openPage(browser, `${site}/`)
  await wheelNumber(page, '/insatsomraden/livskvalitet').click()
  await heading(page, /Hög livskvalitet/).waitFor()
  await page
    .locator('main')
    .getByRole('link', { name: /God, jämlik och jämställd hälsa/ })
    .last()
    .click()
  await heading(page, /God, jämlik/).waitFor()
  await page.locator('main').getByRole('link', { name: 'Ohälsotal', exact: true }).last().click()
  await heading(page, 'Ohälsotal').waitFor()
  expect(await page.title()).toContain('Ohälsotal')
  await page.locator('main a[href*="geo=2584"]').first().click()
  await page.waitForURL(/geo=2584/u)
  // Kolada N00957, Kiruna 2022: 17.53.
  await page.locator('main').getByText(/17,5/u).first().waitFor()
  // The whole dashboard follows.
  await page.locator('header').getByRole('link', { name: 'Översikt' }).first().click()
  await page.waitForURL(`${site}/?geo=2584`)
  await page
    .locator('main')
    .getByText(/Kiruna/u)
    .first()
    .waitFor()

  await page.goBack()
  await heading(page, 'Ohälsotal').waitFor()
  await page.goBack()
  await page.waitForURL(`${site}/indikatorer/ohalsotal`)
  await page.goBack()
  await heading(page, /God, jämlik/).waitFor()
  await close()
})

test('back returns to the same height', async () => {
  const { page, close } = await openPage(browser, `${site}/insatsomraden/kompetensforsorjning`)
  const link = page.locator('main a[href="/indikatorer/folkmangd"]').last()
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(100)
  await link.click()
  await heading(page, 'Folkmängd').waitFor()
  await page.goBack()
  await heading(page, /kompetensförsörjning/).waitFor()
  await page.waitForFunction((height) => Math.abs(window.scrollY - height) < 2, before)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/indikatorer/folkmangd',
  )
  await close()
})

/** Presses Tab until what is in focus has this address; fails when it cannot be reached. */
async function tabTo(page: Page, pattern: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
    if (pattern.test(href)) return
  }
  throw new Error(`Tab never reaches ${String(pattern)} on ${page.url()}`)
}

test('by keyboard alone: front page, area, goal, indicator, municipality', async () => {
  const { page, close } = await openPage(browser, `${site}/`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#innehall')
  await page.keyboard.press('Enter')

  // The wheel is one tab stop; arrows move inside it.
  await tabTo(page, /^\/(insatsomraden\/livskvalitet|nulage|)$/u)
  while (!(await page.evaluate(() => document.activeElement?.closest('svg') !== null)))
    await page.keyboard.press('Tab')
  for (let presses = 0; presses < 12; presses += 1) {
    if (
      (await page.evaluate(() => document.activeElement?.getAttribute('href'))) ===
      '/insatsomraden/transporter'
    )
      break
    await page.keyboard.press(presses === 0 ? 'ArrowDown' : 'ArrowRight')
  }
  await page.keyboard.press('Enter')
  await heading(page, /Hållbara transporter/).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

  await tabTo(page, /^\/mal\/digital-tillganglighet$/u)
  await page.keyboard.press('Enter')
  await heading(page, /Digital tillgänglighet/).waitFor()
  await tabTo(page, /^\/indikatorer\/bredband$/u)
  await page.keyboard.press('Enter')
  await heading(page, /bredband 1 Gbit/).waitFor()
  await tabTo(page, /geo=25\d\d/u)
  const chosen = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.search.includes(chosen.slice(chosen.indexOf('geo='))))
  await close()
})
