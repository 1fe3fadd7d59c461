import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../launchBrowser.ts'
import type { OwnSite } from './openSite.ts'
import { openSite } from './openSite.ts'
import type { Visitor } from './visitor.ts'
import { createVisitor, untilStored } from './visitor.ts'

let browser: Browser
let site: OwnSite
let visitor: Visitor

// One visit to the front page, until it says that it is stored. Then the server is gone, and so is the network.
beforeAll(async () => {
  browser = await launchBrowser()
  site = await openSite()
  visitor = await createVisitor(browser, site.address)
  const page = await visitor.open('/')
  await untilStored(page)
  await page.close()
  await site.stop()
  // The browser's own emulation forgets this when a page is opened.
  await visitor.context.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false })
  })
})
afterAll(async () => {
  await browser.close()
})

describe('a cold start without a network, after one visit to the front page', () => {
  test.each([
    ['/', 'Norrbotten ska bli Sveriges mest välkomnande', '29 av 43 indikatorer förbättras'],
    ['/?geo=2584', 'Norrbotten ska bli', 'I Kiruna'],
    ['/nulage', 'Nuläge', 'Befolkning'],
    ['/insatsomraden/transporter?geo=2580', 'Hållbara transporter', 'I Luleå'],
    ['/mal/halsa', 'God, jämlik och jämställd hälsa', 'Ohälsotal'],
    ['/indikatorer', 'Indikatorer', 'Ohälsotal'],
    ['/indikatorer/ohalsotal?geo=2584&tema=morkt', 'Ohälsotal', '17,5'],
    ['/indikatorer/uvas?varfor=uvas', 'Unga som varken arbetar', 'Varför denna bedömning?'],
    ['/indikatorer/bredband?metod=statcan&basar=2015', 'Tillgång till bredband', '92,5'],
    ['/genomforande', 'Genomförande', 'strategi'],
    ['/sok?q=uvas', 'Sök', 'Unga som varken arbetar'],
    ['/platser', 'Länet plats för plats', 'Kiruna'],
    ['/platser/2584', 'Kiruna', 'Ohälsotal'],
    ['/om', 'Om uppföljningen', 'Eurostat'],
    ['/presentation', 'Presentationer', '10 bilder'],
    ['/en', 'Norrbotten will be', '29 of 43 indicators'],
    ['/en/indikatorer/bredband?geo=2514', /broadband/u, 'Kalix'],
    ['/en/mal/halsa', 'Good, equal', 'Verdict'],
    ['/en/a/view/still/to/come', 'This page does not exist', 'Overview'],
  ])('%s', async (path, heading, content) => {
    const page = await visitor.open(path)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.locator('main, dialog').getByText(content).first().waitFor()
    await page
      .getByText(/^(Du är utan nät\. Du ser utgåvan|You are without a network\. You see release) 2026-11, /u)
      .waitFor()
    expect(await page.evaluate(() => [...document.fonts].every(({ status }) => status === 'loaded'))).toBe(
      true,
    )
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      path.startsWith('/en') ? 'en' : 'sv',
    )
    expect(await page.getByText('Sidan kunde inte starta').count()).toBe(0)
    await page.close()
    expect(visitor.complaints).toEqual([])
  })

  test('the tables are there to take home, and to open', async () => {
    const page = await visitor.open('/indikatorer/uvas')
    await page.getByText(/^Du är utan nät/u).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[download="uvas.csv"]').click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      readFileSync('dist/api/v1/indicators/uvas.csv', 'utf8'),
    )
    await page.goto(`${site.address}/api/v1/strategies.json`)
    expect(await page.locator('body').innerText()).toContain('rus-2030')
    await page.close()
    expect(visitor.complaints).toEqual([])
  })

  test('the whole ready presentation is shown by keys, and taken home as a PowerPoint file', async () => {
    const page = await visitor.open('/presentation/visa')
    const title = page.getByRole('heading', { level: 1 }).first()
    await title.waitFor()
    const titles = new Set<string>()
    for (let number = 1; number <= 10; number += 1) {
      await page.waitForURL((url) => url.searchParams.get('sida') === String(number))
      await expect.poll(async () => titles.has((await title.textContent()) ?? '')).toBe(false)
      titles.add((await title.textContent()) ?? '')
      await page.keyboard.press('ArrowRight')
    }
    expect(await page.getByText(/kunde inte hämtas/u).count()).toBe(0)
    await page.goto(`${site.address}/presentation`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PowerPoint' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pptx$/u)
    await page.close()
    expect(visitor.complaints).toEqual([])
  })

  test('and then from view to view, to a place and into a dialog', async () => {
    const page = await visitor.open('/')
    await page.locator('main a[href="/insatsomraden/transporter"]').last().click()
    await page.getByRole('heading', { level: 1, name: /Hållbara transporter/u }).waitFor()
    await page.locator('main a[href="/indikatorer/bredband"]').last().click()
    await page.getByRole('heading', { level: 1, name: /bredband/u }).waitFor()
    await page.locator('header select').first().selectOption('2505')
    await page.waitForURL(/geo=2505/u)
    await page.locator('main').getByText('Arvidsjaur').first().waitFor()
    await page.close()
    expect(visitor.complaints).toEqual([])
  })
})
