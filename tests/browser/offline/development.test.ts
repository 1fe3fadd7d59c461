import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ViteDevServer } from 'vite'
import { createServer } from 'vite'
import { launchBrowser } from '../launchBrowser.ts'
import { openSite } from './openSite.ts'
import { createVisitor, untilStored } from './visitor.ts'

let browser: Browser
let development: ViteDevServer
beforeAll(async () => {
  browser = await launchBrowser()
  development = await createServer({
    cacheDir: mkdtempSync(join(tmpdir(), 'development-')),
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
  })
})
afterAll(async () => {
  await development.close()
  await browser.close()
})

const kept = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(
      ({ active }) => new URL(active?.scriptURL ?? '', location.href).pathname,
    ),
    caches: (await caches.keys()).length,
  }))

test('at one address, a build and development never have each other’s worker', async () => {
  const site = await openSite()
  const { open, context } = await createVisitor(browser, site.address)
  const built = await open('/')
  await untilStored(built)
  expect(await kept(built)).toEqual({ workers: ['/sw.js'], caches: 1 })
  await built.close()

  site.serve(development.middlewares)
  const inDevelopment = await open('/om')
  await inDevelopment
    .getByRole('heading', { level: 1, name: 'Om uppföljningen' })
    .waitFor({ timeout: 90_000 })
  expect(await kept(inDevelopment)).toEqual({ workers: ['/mockServiceWorker.js'], caches: 0 })
  await inDevelopment.close()

  site.serve('dist')
  const builtAgain = await open('/')
  await untilStored(builtAgain)
  expect(await kept(builtAgain)).toEqual({ workers: ['/sw.js'], caches: 1 })
  await context.close()
  await site.stop()
})
