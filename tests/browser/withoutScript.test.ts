import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

const read = async (path: string) => {
  const opened = await openPage(browser, `${site}${path}`, { javaScriptEnabled: false })
  return { ...opened, text: await opened.page.locator('main').innerText() }
}

test('the front page reads: the vision, the four areas and how many go which way', async () => {
  const { text, page, close } = await read('/')
  expect(text).toContain('Norrbotten ska bli Sveriges mest välkomnande och nytänkande län')
  for (const area of [
    'Hög livskvalitet i attraktiva livsmiljöer',
    'Hållbara transporter och tillgänglighet',
    'Flexibel och väl fungerande kompetensförsörjning',
    'Smarta, hållbara innovationer och entreprenörskap',
  ])
    expect(text).toContain(area)
  // The wheel: a link for each of the 43 indicators in the tree.
  expect(await page.locator('main svg a[href^="/indikatorer/"]').count()).toBe(43)
  await page.locator('main a[href="/insatsomraden/transporter"]').last().click()
  expect(await page.locator('h1').innerText()).toContain('Hållbara transporter och tillgänglighet')
  await close()
})

test("an indicator's table and its first drawing read", async () => {
  const { page, close } = await read('/indikatorer/ohalsotal')
  expect(await page.locator('h1').innerText()).toBe('Ohälsotal')
  const table = page.locator('main table').first()
  // Kolada N00957, Norrbotten: 26.5 (2018), 24.88 (2022).
  expect((await table.locator('tr', { hasText: '2018' }).textContent()) ?? '').toContain('26,5')
  expect((await table.locator('tr', { hasText: '2022' }).textContent()) ?? '').toContain('24,9')
  expect(await page.locator('main figure svg path, main figure svg polyline').count()).toBeGreaterThan(1)
  await close()
})

test('the method page reads: its formulas, how far the methods agree, and what the verdicts are not', async () => {
  const { page, text, close } = await read('/om')
  expect(text).toContain('egen bearbetning och inte officiell statistik')
  expect(text).toMatch(/Eurostat och Statistics Canada pekar åt samma håll för \d+ av \d+ indikatorer/u)
  expect(await page.getByRole('math').first().getAttribute('aria-label')).toContain('basårets värde')
  const details = page.locator('main details', { hasText: 'metod för metod' })
  await details.locator('summary').click()
  expect(await details.locator('tbody tr').count()).toBeGreaterThan(40)
  await close()
})

test('the search form in the header goes to the page of the search, which says where everything is', async () => {
  const { page, close } = await read('/om')
  await page.getByRole('search').getByRole('textbox').fill('bredband')
  await page.getByRole('search').getByRole('button').click()
  await page.waitForURL(`${site}/sok?q=bredband`)
  expect(await page.locator('h1').innerText()).toBe('Sök')
  const text = await page.locator('main').innerText()
  expect(text).toContain('Träffar visas med JavaScript')
  await page.locator('main').getByRole('link', { name: 'Indikatorer' }).click()
  expect(await page.locator('main').innerText()).toContain('Tillgång till bredband')
  await close()
})

test('English reads too', async () => {
  const { text, close } = await read('/en/indikatorer/bredband')
  expect(text).toContain('92.5')
  expect(text).toContain('98')
  await close()
})
