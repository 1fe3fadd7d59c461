import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real browser: the one named, an installed one, or the one inside the `@sparticuz/chromium` package. */
export async function launchBrowser(): Promise<Browser> {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...installed].find((path) => existsSync(path))
  if (found !== undefined) return chromium.launch({ executablePath: found, args: quiet })
  const { default: packaged } = await import('@sparticuz/chromium')
  // The package's own arguments are for one page in one process; here visitors come and go.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: quiet })
}
