import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findViolations } from '../findViolations.ts'
import { launchBrowser } from '../launchBrowser.ts'
import type { OwnSite } from './openSite.ts'
import { openSite } from './openSite.ts'
import { createVisitor, untilStored } from './visitor.ts'

let browser: Browser
let site: OwnSite
beforeAll(async () => {
  browser = await launchBrowser()
  site = await openSite()
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

describe('what is stored is the visitor’s to decide', () => {
  test('taken away on /om, stays away, and comes back when asked for', async () => {
    const { open, context, complaints } = await createVisitor(browser, site.address)
    const page = await open('/om')
    await untilStored(page)
    await page.getByText(/\d,\d\sMB att hämta, \d,\d\sMB i webbläsaren/u).waitFor()
    expect(await findViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Ta bort det som sparats' }).click()
    await page.getByText('Det som sparats är borttaget').waitFor()
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
    expect(await page.locator('footer').innerText()).not.toContain('Finns utan nät')

    await page.reload()
    await page.getByText('Det som sparats är borttaget').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 })

    await page.getByRole('button', { name: 'Hämta för läsning utan nät' }).click()
    await untilStored(page)
    expect((await kept(page)).caches).toBe(1)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('who saves data is asked first', async () => {
    const { open, context } = await createVisitor(browser, site.address, () => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    const page = await open('/om')
    await page.getByText('Den är inte hämtad.').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
    await page.getByRole('button', { name: 'Hämta för läsning utan nät' }).click()
    await untilStored(page)
    await context.close()
  })

  test('inside another page nothing is stored', async () => {
    const own = await openSite()
    const answerWith = (html: string) => (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)
    }
    own.answer('/host', answerWith('<iframe src="/shown"></iframe>'))
    // Without the policy that forbids it.
    own.answer('/shown', answerWith(readFileSync('dist/app.html', 'utf8')))
    const { open, context } = await createVisitor(browser, own.address)
    const page = await open('/host')
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    // Longer than a page of its own waits before it looks at what it may store.
    await page.waitForTimeout(6000)
    expect(await kept(page)).toEqual({ caches: 0, workers: 0 })
    await context.close()
    await own.stop()
  })
})
