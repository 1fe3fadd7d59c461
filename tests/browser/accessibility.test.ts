import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { everyView, inEnglish } from './everyView.ts'
import { findViolations } from './findViolations.ts'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
const themes = ['ljust', 'morkt', 'kontrast'] as const
const widths = [360, 1280] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

describe.each(everyView.flatMap((path) => [path, inEnglish(path)]))('%s', (path) => {
  test.each(themes)('axe finds nothing in theme %s', async (theme) => {
    const { page, close } = await openPage(browser, `${site}${path}?tema=${theme}`)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findViolations(page), `${width} px`).toEqual([])
    }
    await close()
  })

  test('nothing reaches out sideways from 320 to 1920 px', async () => {
    const { page, close } = await openPage(browser, `${site}${path}`)
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${width} px`).toBe(0)
    }
    await close()
  })
})
