import type { Browser, BrowserContext, Page } from 'playwright-core'

/** A visitor of a test's own site, with what goes wrong along the way. */
export interface Visitor {
  readonly context: BrowserContext
  /** Errors and warnings on the page, thrown errors and broken security rules, as they come. */
  readonly complaints: readonly string[]
  readonly open: (path: string) => Promise<Page>
}

export async function createVisitor(
  browser: Browser,
  site: string,
  beforeAnyScript?: () => void,
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  if (beforeAnyScript) await context.addInitScript(beforeAnyScript)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text().slice(0, 300)}`)
  })
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`))
  return {
    context,
    complaints,
    open: async (path) => {
      const page = await context.newPage()
      await page.goto(`${site}${path}`)
      return page
    },
  }
}

/** The footer says that all of it is stored. */
export async function untilStored(page: Page): Promise<void> {
  await page
    .locator('footer')
    .getByText(/Finns utan nät|Available without a network/u)
    .waitFor()
}

/** The app has started and looked at what it may store, and has come to an end with that. */
export async function untilSettled(page: Page): Promise<void> {
  await page.locator('section[aria-label="Nät och utgåva"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}
