import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { everyView, inEnglish } from './everyView.ts'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['ljust', 'morkt', 'kontrast'] as const
const widths = [360, 1280] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    return axe.run({ resultTypes: ['violations'] })
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  )
}

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
