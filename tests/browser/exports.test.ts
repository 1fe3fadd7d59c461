import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Browser, Download, Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
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

const trend = `${site}/indikatorer/ohalsotal?geo=2584`
const rowOf = (page: Page) => page.getByRole('group', { name: 'Hämta och dela: Ohälsotal, Kiruna' })

/** Presses a choice in one of the menus under the trend. */
async function choose(page: Page, menu: string, choice: RegExp | string): Promise<void> {
  await rowOf(page).getByRole('button', { name: menu }).click()
  await rowOf(page).getByRole('button', { name: choice }).click()
}

async function download(page: Page, menu: string, choice: RegExp | string): Promise<Download> {
  const waited = page.waitForEvent('download')
  await choose(page, menu, choice)
  const file = await waited
  await rowOf(page).getByText(`Filen är sparad: ${file.suggestedFilename()}`).waitFor()
  return file
}

test('what makes the files is fetched when it is used, and the files hold what is shown', async () => {
  const { page, close } = await openPage(browser, trend)
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  const listed = () => scripts.filter((url) => /\/assets\/(saveTable|workbook|savePicture)/u.test(url))
  await page.waitForLoadState('networkidle')
  expect(listed()).toEqual([])

  const csv = await download(page, 'Hämta data', /^CSV för R/u)
  expect(csv.suggestedFilename()).toBe('norrbotten-2030_ohalsotal_2584_2005-2022.csv')
  const rows = parse<Record<string, string>>(await readFile(await csv.path(), 'utf8'), { columns: true })
  // Kolada N00957, Kiruna 2022: 17.53.
  expect(rows.find((row) => row['År'] === '2022')?.['Kiruna']).toBe('17.53')
  expect(rows[0]?.['Källa']).toMatch(/^Källa: Kolada/u)
  expect(listed().some((url) => url.includes('workbook'))).toBe(false)

  const workbook = await readXlsxFile(await (await download(page, 'Hämta data', /^Excel/u)).path())
  expect(workbook.map(({ sheet }) => sheet)).toEqual(['Tabell', 'Om'])
  const [names = [], ...years] = workbook[0]?.data ?? []
  const kiruna = names.indexOf('Kiruna')
  expect(years.find(([year]) => year === 2022)?.[kiruna]).toBe(17.53)
  expect(workbook[1]?.data).toContainEqual(['Adress', `${trend}#utveckling`])
  await close()
})

test('the pictures carry title, source and date; the PNG is twice as large', async () => {
  const { page, close } = await openPage(browser, trend)
  const svg = await readFile(await (await download(page, 'Bild', /^SVG/u)).path(), 'utf8')
  for (const text of ['Ohälsotal, Kiruna', 'Källa: Kolada', 'N00957', /\d{1,2} [a-z]+ \d{4}/u])
    expect(svg).toMatch(text)
  expect(svg).not.toMatch(/<script|<foreignObject|href=|url\(http|\son\w+=/u)
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(svg) ?? []

  const png = await readFile(await (await download(page, 'Bild', /^PNG/u)).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  await close()
})

test('link, citation and picture are copied where the browser allows it', async () => {
  const { page, close } = await openPage(browser, trend, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await choose(page, 'Länk', /^Kopiera länken/u)
  await rowOf(page).getByText('Länken är kopierad.').waitFor()
  expect(await read()).toBe(`${trend}#utveckling`)
  await choose(page, 'Länk', /^Kopiera källhänvisningen/u)
  await rowOf(page).getByText('Källhänvisningen är kopierad.').waitFor()
  expect(await read()).toMatch(/^Region Norrbotten, .*Ohälsotal, Kiruna.*Källa: Kolada.*Hämtad .* från http/u)
  await choose(page, 'Bild', 'Kopiera bilden')
  await rowOf(page).getByText('Bilden är kopierad.').waitFor()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  )
  expect(types).toEqual(['image/png'])
  await close()
})

test('where copying is refused, the text stands there marked, ready to be copied by hand', async () => {
  const { page, close } = await openPage(browser, trend, {}, () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await choose(page, 'Länk', /^Kopiera länken/u)
  const field = rowOf(page).getByRole('textbox', { name: 'Länk' })
  expect(await field.inputValue()).toBe(`${trend}#utveckling`)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${trend}#utveckling`)
  await close()
})

test('on paper the table is open and the row is not there', async () => {
  const { page, close } = await openPage(browser, trend)
  await page.emulateMedia({ media: 'print' })
  expect(await rowOf(page).isVisible()).toBe(false)
  expect(await page.locator('#utveckling tbody tr').first().isVisible()).toBe(true)
  await close()
})
