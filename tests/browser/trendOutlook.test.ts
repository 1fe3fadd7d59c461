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

const outlook = ['band', 'pace', 'gap', 'path'] as const

/** What is drawn of path, gap and projection in a part of the page: where in the plot, in whole pixels. */
async function measureOutlook(page: Page, part: string) {
  return page.evaluate(
    ({ within, names }) => {
      const plot = document.querySelector(`${within} [role=slider]`)?.getBoundingClientRect()
      const toPlace = (name: string) => {
        const box = document.querySelector(`${within} svg [class*="_${name}_"]`)?.getBoundingClientRect()
        if (!box || !plot) throw new Error(`There is no ${name}`)
        const { x, y, width, height } = box
        return [x - plot.x, y - plot.y, width, height].map(Math.round)
      }
      return Object.fromEntries(names.map((name) => [name, toPlace(name)]))
    },
    { within: part, names: outlook },
  )
}

const isDrawn = (place: readonly number[] = []) => place.some((size, index) => index > 1 && size > 0)

const turnTo = async (page: Page, part: string) => {
  await page.locator(`${part} [role=slider]`).focus()
  await page.locator(`${part} .recharts-surface`).first().waitFor()
  await page.keyboard.press('End')
}

test('path, gap, projection and band stand as they stood after Recharts takes over', async () => {
  const { page, close } = await openPage(browser, `${site}/indikatorer/utslapp-transporter`)
  const before = await measureOutlook(page, '#utveckling')
  for (const name of outlook) expect(isDrawn(before[name]), name).toBe(true)
  await turnTo(page, '#utveckling')
  expect(await measureOutlook(page, '#utveckling')).toEqual(before)
  const dashes = await page
    .locator('#utveckling [class*="_pace_"]')
    .evaluate((line) => getComputedStyle(line).strokeDasharray)
  expect(dashes).not.toBe('none')

  // SMHI has no figure for the target's year: what is read there is projected, and says so.
  const reading = await page.locator('#utveckling [aria-live]').textContent()
  expect(reading).toMatch(/^2030\. .*ännu inte publicerat.*Framskrivning \(egen bearbetning\): /u)
  await close()
})

test('the projected line is not joined to the observed one, before or after', async () => {
  const { page, close } = await openPage(browser, `${site}/indikatorer/utslapp-transporter`)
  const pace = await page.locator('#utveckling [class*="_pace_"]').boundingBox()
  const plain = await page.locator('#utveckling g[class*="_home_"] > path').last().boundingBox()
  await turnTo(page, '#utveckling')
  const live = await page.locator('#utveckling .recharts-line-curve').last().boundingBox()
  for (const line of [plain, live])
    expect((line?.x ?? NaN) + (line?.width ?? NaN)).toBeLessThan((pace?.x ?? NaN) - 5)
  await close()
})

test('the chart shown large has all of it', async () => {
  const { page, close } = await openPage(browser, `${site}/indikatorer/utslapp-transporter?stor=utveckling`)
  await page.locator('dialog[open]').waitFor()
  await turnTo(page, 'dialog')
  const large = await measureOutlook(page, 'dialog')
  for (const name of outlook) expect(isDrawn(large[name]), name).toBe(true)
  await close()
})
