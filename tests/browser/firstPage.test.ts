import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { everyView, inEnglish } from './everyView.ts'
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

test('the front page is at most eight requests, and none of them is Recharts', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const scripts: Promise<string>[] = []
  const requests: string[] = []
  page.on('response', (response) => {
    requests.push(response.url())
    if (response.url().endsWith('.js')) scripts.push(response.text())
  })
  await page.goto(site, { waitUntil: 'networkidle' })
  const sources = await Promise.all(scripts)
  expect(
    requests.filter((url) => !url.endsWith('favicon.svg')).length,
    requests.join('\n'),
  ).toBeLessThanOrEqual(8)
  expect(sources.some((source) => source.includes('recharts-'))).toBe(false)
  await context.close()
})

describe('hydration takes over what was prerendered, without changing it', () => {
  test.each(everyView.filter((path) => path !== '/finns-inte').flatMap((path) => [path, inEnglish(path)]))(
    '%s',
    async (path) => {
      const { page: still, close: closeStill } = await openPage(browser, `${site}${path}`, {
        javaScriptEnabled: false,
      })
      const served = await still.locator('#root').innerHTML()
      await closeStill()
      const { page, close } = await openPage(browser, `${site}${path}`, {}, neverIdle)
      expect(
        withoutComments(await page.evaluate(() => document.getElementById('root')?.innerHTML ?? '')),
      ).toBe(withoutComments(served))
      await close()
    },
  )
})

/** Charts are taken over by Recharts when the browser is idle; here it never is. */
const neverIdle = () => {
  window.requestIdleCallback = () => 0
}

/** React's own marks between texts, and what only the browser adds: a slide is made as large as its place. */
function withoutComments(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gu, '')
    .replaceAll(' data-active=""', '')
    .replaceAll(/ style="[^"]*transform: scale\([^"]*"/gu, '')
}
