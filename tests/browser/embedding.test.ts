import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
let browser: Browser
let other: Server
let address = ''

/** Another website, that shows in a frame what its address asks for, and keeps what the frame tells of its height. */
beforeAll(async () => {
  browser = await launchBrowser()
  other = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const script = 'heights = []; addEventListener("message", ({ data }) => heights.push(data))'
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><script>${script}</script>${searchParams.get('code') ?? ''}`)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
})
afterAll(async () => {
  await browser.close()
  other.closeAllConnections()
  other.close()
})

async function openCode(code: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${address}?code=${encodeURIComponent(code)}`)
  return { page, close: () => context.close() }
}

test('the code under a chart shows it on another website, in the same state, at any width', async () => {
  const { page: origin, close } = await openPage(browser, `${site}/indikatorer/ohalsotal?geo=2584&tema=morkt`)
  const row = origin.getByRole('group', { name: 'Hämta och dela: Ohälsotal, Kiruna' })
  await row.getByRole('button', { name: 'Länk' }).click()
  await row.getByRole('button', { name: /^Bädda in/u }).click()
  const code = await row.getByRole('textbox', { name: 'Kod' }).inputValue()
  await close()
  expect(code).toContain('/inbadd/indikatorer/ohalsotal/utveckling?geo=2584')

  for (const width of [360, 900]) {
    const shown = await openCode(code, width)
    const frame = shown.page.frameLocator('iframe')
    await frame.getByRole('heading', { name: 'Ohälsotal, Kiruna' }).waitFor()
    await frame.getByText(/Källa: Kolada/u).waitFor()
    const back = frame.getByRole('link', { name: /^Öppna hela sidan/u })
    expect(await back.getAttribute('href')).toBe('/indikatorer/ohalsotal?geo=2584&tema=morkt')
    expect(await back.getAttribute('target')).toBe('_top')
    const inner = shown.page.frames()[1]
    expect(
      await inner?.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0)
    await shown.page.waitForFunction('heights.length > 0')
    expect(await shown.page.evaluate('heights.at(-1)')).toEqual({
      type: 'norrbotten-2030:height',
      version: 1,
      height: expect.any(Number) as number,
    })
    await shown.close()
  }
})

test('an indicator’s whole page and the front page cannot be shown in a frame', async () => {
  for (const path of ['/', '/indikatorer/ohalsotal']) {
    const { page, close } = await openCode(`<iframe src="${site}${path}"></iframe>`, 900)
    await page.waitForLoadState('networkidle')
    expect(await page.frames()[1]?.locator('h1').count()).toBe(0)
    await close()
  }
})
