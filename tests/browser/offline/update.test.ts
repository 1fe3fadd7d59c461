import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../launchBrowser.ts'
import { makeNextBuild } from './makeNextBuild.ts'
import { openSite } from './openSite.ts'
import { createVisitor, untilStored } from './visitor.ts'

let browser: Browser
let next: string
beforeAll(async () => {
  browser = await launchBrowser()
  next = await makeNextBuild('2026-12')
})
afterAll(async () => {
  await browser.close()
})

const footer = (page: Page) => page.locator('footer')
const banner = (page: Page) => page.getByText('En ny utgåva finns: 2026-12.')
const countGenerations = (page: Page) => page.evaluate(async () => (await caches.keys()).length)
const mark = (page: Page) => page.evaluate(() => performance.mark('same-document'))
const isSameDocument = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('same-document').length === 1)

test('two tabs, two versions: the old one keeps its own until its visitor asks for the new one', async () => {
  const site = await openSite()
  const { open, complaints, context } = await createVisitor(browser, site.address)
  const old = await open('/')
  await untilStored(old)
  await mark(old)

  site.serve(next)
  const fresh = await open('/')
  await footer(fresh).getByText('Utgåva 2026-12').waitFor()
  await untilStored(fresh)
  expect(await banner(fresh).count()).toBe(0)
  expect(await countGenerations(fresh)).toBe(2)

  // The old tab hears of it, goes on with its own scripts and figures, which the server no longer has, and is not reloaded.
  await banner(old).waitFor()
  await old.locator('header').getByRole('link', { name: 'Indikatorer' }).first().click()
  await old.locator('main a[href="/indikatorer/uvas"]').first().click()
  await old.getByRole('heading', { level: 1, name: 'Unga som varken arbetar' }).waitFor()
  await footer(old).getByText('Utgåva 2026-11, hämtad').waitFor()
  expect(await isSameDocument(old)).toBe(true)

  await old.getByRole('button', { name: 'Visa den' }).click()
  await footer(old).getByText('Utgåva 2026-12, hämtad').waitFor()
  await old.getByRole('heading', { level: 1, name: 'Unga som varken arbetar' }).waitFor()
  expect(await isSameDocument(old)).toBe(false)
  // Now no window runs the old generation.
  await expect.poll(() => countGenerations(old), { timeout: 10_000 }).toBe(1)
  expect(complaints).toEqual([])
  await context.close()
  await site.stop()
})

test('nothing is said or reloaded while presenting', async () => {
  const site = await openSite()
  const { open, context } = await createVisitor(browser, site.address)
  const presenting = await open('/')
  await untilStored(presenting)
  await mark(presenting)
  await presenting.evaluate(() => {
    document.documentElement.dataset['presenting'] = ''
  })
  site.serve(next)
  await untilStored(await open('/om'))
  await banner(presenting).waitFor({ state: 'attached' })
  expect(await banner(presenting).isVisible()).toBe(false)
  // A part of the page that is no longer to be had is otherwise a reason to reload.
  await presenting.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
  await presenting.waitForTimeout(500)
  expect(await isSameDocument(presenting)).toBe(true)

  await presenting.evaluate(() => {
    delete document.documentElement.dataset['presenting']
  })
  expect(await banner(presenting).isVisible()).toBe(true)
  await presenting.evaluate(() => window.dispatchEvent(new Event('vite:preloadError')))
  await expect.poll(() => isSameDocument(presenting).catch(() => true)).toBe(false)
  await context.close()
  await site.stop()
})

test('a new release that cannot be fetched whole leaves the old one as it is', async () => {
  const site = await openSite()
  const { open, context } = await createVisitor(browser, site.address)
  await untilStored(await open('/'))
  site.serve(next)
  // In the midst of a release one file is still the old one's, or a login page.
  site.answer('/api/v1/indicators/uvas.json', (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<form>Logga in</form>')
  })
  const fresh = await open('/')
  await footer(fresh).getByText('Utgåva 2026-12').waitFor()
  await fresh.locator('section[aria-label="Nät och utgåva"]').waitFor({ state: 'attached' })
  await fresh.waitForLoadState('networkidle')
  expect(await footer(fresh).innerText()).not.toContain('Finns utan nät')

  await site.stop()
  const without = await open('/indikatorer/uvas')
  await without.getByRole('heading', { level: 1, name: 'Unga som varken arbetar' }).waitFor()
  await footer(without).getByText('Utgåva 2026-11, hämtad').waitFor()
  await context.close()
})
