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

/** All that is said and drawn in the view: its text, and the shapes and classes of its pictures. */
async function read(page: Page): Promise<{ text: string; pictures: readonly string[] }> {
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  return page.locator('main').evaluate((main) => ({
    text: (main as HTMLElement).innerText,
    pictures: [...main.querySelectorAll('svg path[d], svg rect, svg line')].map((shape) =>
      ['d', 'x', 'y', 'width', 'height', 'class'].map((name) => shape.getAttribute(name)).join(' '),
    ),
  }))
}

test.each<[string, string, (page: Page) => Promise<void>]>([
  [
    'an indicator with peers, a period, an index, a pinned place, slopes and women',
    '/indikatorer/arbetsloshet?geo=2584',
    async (page) => {
      await page.getByRole('combobox', { name: 'Jämför med' }).selectOption({ label: 'Länets kommuner' })
      await page.getByRole('radio', { name: 'Index' }).click()
      await page.getByRole('combobox', { name: 'Från' }).selectOption('2014')
      await page.getByRole('combobox', { name: 'Kön' }).selectOption({ label: 'Kvinnor' })
      await page.getByRole('button', { name: /^Fäst linjen:\s*Pajala/u }).click()
      await page.getByRole('radio', { name: 'Lutning' }).click()
      await page.waitForURL(/jamfor=kommuner.*bild=lutning/u)
    },
  ],
  [
    'the table filtered, ordered, flat, with other columns',
    '/indikatorer',
    async (page) => {
      await page.getByRole('combobox', { name: 'Utveckling' }).selectOption('forsamras')
      await page.getByRole('checkbox', { name: 'Visa under mål' }).click()
      await page
        .getByRole('combobox', { name: 'Ordna efter' })
        .selectOption({ label: 'Förändring, sämst först' })
      await page.getByRole('searchbox').fill('pro')
      await page.waitForURL(/q=pro/u)
    },
  ],
  [
    'the municipalities of another year, judged by another method from another base year',
    '/indikatorer/ohalsotal?metod=statcan&basar=2015',
    async (page) => {
      await page
        .getByRole('region', { name: 'Kommuner' })
        .getByRole('slider', { name: 'År' })
        .first()
        // The eighth year from 2005.
        .fill('7')
      await page.waitForURL(/ar=2012/u)
    },
  ],
  [
    'the current state on another measure, seen from a municipality',
    '/nulage',
    async (page) => {
      await page.getByRole('combobox', { name: 'Plats' }).selectOption('2580')
      await page.waitForURL(/geo=2580/u)
      await page.getByRole('combobox', { name: 'Mått' }).selectOption('arbetsloshet')
      await page.waitForURL(/matt=arbetsloshet/u)
    },
  ],
])('the address alone brings back %s', async (_name, start, act) => {
  const first = await openPage(browser, `${site}${start}`)
  await act(first.page)
  const address = first.page.url()
  const seen = await read(first.page)
  await first.close()

  const second = await openPage(browser, address)
  await expect.poll(() => read(second.page), { timeout: 20_000 }).toEqual(seen)
  await second.close()
})
