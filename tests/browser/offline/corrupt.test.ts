import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** Spoils stored files behind the worker's back: their headers stand, their bytes do not. */
const spoil = (page: Page, pattern: string) =>
  page.evaluate(async (source) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const stored = await cache.match(request)
        if (stored && new RegExp(source, 'u').test(request.url))
          await cache.put(request, new Response('{"half":', { headers: stored.headers }))
      }
    }
  }, pattern)

test('with a network, what has gone bad is fetched again and nobody notices', async () => {
  const site = await openSite()
  const { open, context, complaints } = await createVisitor(browser, site.address)
  const first = await open('/')
  await untilStored(first)
  await spoil(first, String.raw`/api/|/assets/.*\.js$|app\.html`)
  await first.close()

  const page = await open('/indikatorer/ohalsotal?geo=2584')
  await page.getByText('17,5').first().waitFor()
  await untilSettled(page)
  await page.locator('header').getByRole('link', { name: 'Om', exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Om uppföljningen' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
  await site.stop()
})

test('without a network, what has gone bad is said to be missing, and the rest is there', async () => {
  const site = await openSite()
  const { open, context, complaints } = await createVisitor(browser, site.address)
  const first = await open('/')
  await untilStored(first)
  await spoil(first, 'indicators/uvas')
  await first.close()
  await site.stop()

  const page = await open('/indikatorer/uvas')
  await page.getByText('Det gick inte att nå datatjänsten').first().waitFor({ timeout: 30_000 })
  await page.locator('header').getByRole('link', { name: 'Nuläge' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Nuläge' }).waitFor()
  expect(complaints.filter((complaint) => !complaint.includes('ERR_'))).toEqual([])
  await context.close()
})

test('a stamp of another make counts as none: the package is looked through and stamped anew', async () => {
  const site = await openSite()
  const { open, context, complaints } = await createVisitor(browser, site.address)
  const first = await open('/')
  await untilStored(first)
  await spoil(first, 'offline-stamp')
  await first.close()
  await untilStored(await open('/om'))
  expect(complaints).toEqual([])
  await context.close()
  await site.stop()
})
