import { readdirSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launchBrowser.ts'
import { openSite } from './openSite.ts'
import { createVisitor, untilSettled, untilStored } from './visitor.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** The app as without a worker: it starts, goes to a view it has not fetched, and claims nothing. */
async function expectOrdinary(page: Page): Promise<void> {
  await untilSettled(page)
  await page.locator('header').getByRole('link', { name: 'Nuläge' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Nuläge' }).waitFor()
  await page.locator('header select').first().selectOption('2584')
  await page.locator('main').getByText('Kiruna').first().waitFor()
  const said = await page.locator('footer').innerText()
  expect(said).toContain('Utgåva 2026-11')
  expect(said).not.toContain('Finns utan nät')
  expect(await page.locator('section[aria-label="Nät och utgåva"]').innerText()).toBe('')
}

const say = (status: number, type: string, body: string): RequestListener => {
  return (_, response) => response.writeHead(status, { 'Content-Type': type }).end(body)
}

const aboutChunk = readdirSync('dist/assets').find((name) => /^AboutPage.*\.js$/u.test(name)) ?? ''

describe('a worker or a package that cannot be had: as without', () => {
  test.each<[string, string, RequestListener]>([
    ['404', '/sw.js', say(404, 'application/problem+json', '{}')],
    ['500', '/sw.js', say(500, 'text/html', '<h1>500</h1>')],
    ['a login page', '/sw.js', say(200, 'text/html', '<form>Logga in</form>')],
    ['an error in it', '/sw.js', say(200, 'text/javascript', 'throw new Error("broken")')],
    ['no script', '/sw.js', say(200, 'text/javascript', '<!doctype html>')],
    ['one file gone', '/api/v1/indicators/uvas.json', say(404, 'application/problem+json', '{}')],
    ['a login page for figures', '/api/v1/indicators/uvas.json', say(200, 'text/html', '<form>')],
    ['a page for a chunk', `/assets/${aboutChunk}`, say(200, 'text/html', '<h1>app</h1>')],
    ['a login page for settings', '/config.json', say(200, 'text/html', '<form>')],
  ])('%s', async (_, path, listener) => {
    const site = await openSite()
    site.answer(path, listener)
    const { open, context } = await createVisitor(browser, site.address)
    await expectOrdinary(await open('/'))
    await context.close()
    await site.stop()
  })
})

describe('a browser that cannot store, or may not: as without', () => {
  test.each<[string, () => void]>([
    [
      'no workers',
      () => {
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker
      },
    ],
    [
      'no store',
      () => {
        Object.defineProperty(window, 'caches', { value: undefined })
      },
    ],
    [
      'a store that may not be looked at',
      () => {
        Object.defineProperty(window, 'caches', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      },
    ],
    [
      'a store that fails, and workers that are refused',
      () => {
        // A page without an address, before the first one, has neither.
        if (!isSecureContext) return
        CacheStorage.prototype.match = () => Promise.reject(new DOMException('broken', 'UnknownError'))
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('blocked', 'SecurityError'))
      },
    ],
  ])('%s', async (_, breakBrowser) => {
    const site = await openSite()
    const { open, context, complaints } = await createVisitor(browser, site.address, breakBrowser)
    await expectOrdinary(await open('/'))
    expect(complaints).toEqual([])
    await context.close()
    await site.stop()
  })

  test('no room on the device', async () => {
    const site = await openSite()
    const { open, context } = await createVisitor(browser, site.address)
    const page = await open('/robots.txt')
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 500_000 })
    await page.goto(`${site.address}/`)
    await expectOrdinary(page)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await context.close()
    await site.stop()
  })

  test('no memory for choices: it is stored all the same', async () => {
    const site = await openSite()
    const { open, context, complaints } = await createVisitor(browser, site.address, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await untilStored(await open('/'))
    expect(complaints).toEqual([])
    await context.close()
    await site.stop()
  })
})
