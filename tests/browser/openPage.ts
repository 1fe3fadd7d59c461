import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

interface OpenedPage {
  readonly page: Page
  /** Console errors, thrown errors, refused answers and broken security rules, as they come. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** A fresh visitor at an address of the built dashboard, who notes everything that goes wrong. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  beforeAnyScript?: () => void,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  if (beforeAnyScript) await context.addInitScript(beforeAnyScript)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text().slice(0, 300)}`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  await page.goto(address)
  if (options.javaScriptEnabled !== false) await untilStarted(page)
  return {
    page,
    complaints,
    close: async () => {
      expect(complaints).toEqual([])
      await context.close()
    },
  }
}

/** The app has taken over the page. */
async function untilStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-started').length > 0)
}
