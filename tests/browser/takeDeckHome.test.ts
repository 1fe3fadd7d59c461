import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/universal'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'
import { readDrawnChart } from './readDrawnChart.ts'

const site = inject('site')
const handout = `${site}/presentation/utskrift`
let browser: Browser
/** Where files are read: outside the site, whose policy lets no script parse. */
let reader: Page
beforeAll(async () => {
  browser = await launchBrowser()
  reader = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
})

/** Puts a deck of one's own in the browser, before any script runs. */
function keepDeck(): void {
  const toPicture = (id: string, address: string) => ({ id, kind: 'picture', address, notes: `Om ${id}` })
  const slides = [
    { ...toPicture('trend', '/indikatorer/ohalsotal/utveckling?geo=2584'), title: 'Färre & <bättre>' },
    toPicture('staplar', '/indikatorer/ohalsotal/kommuner'),
    { id: 'med', kind: 'text', title: 'Var med', text: 'Ett\nTvå', link: '/genomforande', notes: '' },
  ]
  const deck = { id: 'egen', title: 'Egen', slides }
  localStorage.setItem(
    'norrbotten-2030.presentationer',
    JSON.stringify({ version: 1, current: 'egen', decks: [deck] }),
  )
}

async function untilDrawn(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).and(page.locator(':enabled')).waitFor({ timeout: 60_000 })
}

async function takeSlides(page: Page): Promise<Record<string, Uint8Array>> {
  const waited = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('button', { name: 'PowerPoint' }).click()
  const file = await waited
  return unzipSync(await readFile(await file.path()))
}

const text = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name] ?? new Uint8Array())
const list = (parts: Record<string, Uint8Array>, pattern: RegExp) =>
  Object.keys(parts)
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))

interface Row {
  readonly region_code: string
  readonly year: string
  readonly sex: string
  readonly value: string
}

/** What the API has of a place, year by year. */
async function readValues(region: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`${site}/api/v1/indicators/ohalsotal.csv`)
  const rows = parse<Row>(await answer.text(), { columns: true, bom: true })
  return new Map(
    rows
      .filter((row) => row.region_code === region && row.sex === 'total' && row.value !== '')
      .map(({ year, value }) => [year, Number(value)]),
  )
}

test('the charts of a PowerPoint file hold the values of the API, and say what they are', async () => {
  const { page, close } = await openPage(browser, `${handout}?lek=egen`, {}, keepDeck)
  await untilDrawn(page, /^Skriv ut/u)
  const parts = await takeSlides(page)
  await page.getByText('Filen är sparad: egen.pptx').waitFor()
  expect(list(parts, /^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(3)

  const charts = list(parts, /^ppt\/charts\/chart\d+\.xml$/u)
  expect(charts).toHaveLength(2)
  const line = await readDrawnChart(reader, text(parts, charts[0] ?? ''))
  expect(line.kind).toBe('c:lineChart')
  const [kiruna] = line.series
  expect(kiruna?.name).toBe('Kiruna')
  const known = await readValues('2584')
  expect(known.size).toBeGreaterThan(10)
  const drawn = line.categories.flatMap((year, index) => {
    const value = kiruna?.values[index]
    return value === null || value === undefined ? [] : [[year, value] as const]
  })
  expect(new Map(drawn)).toEqual(known)

  const [workbook = ''] = list(parts, /^ppt\/embeddings\/.*\.xlsx$/u)
  const [sheet] = await readXlsxFile(new Blob([(parts[workbook] ?? new Uint8Array()).slice()]))
  const inBook = sheet?.data.slice(1).flatMap(([year, value]) => (value === null ? [] : [[year, value]]))
  expect(inBook).toEqual(drawn)

  const bars = await readDrawnChart(reader, text(parts, charts[1] ?? ''))
  expect(bars.kind).toBe('c:barChart')
  expect(bars.categories).toHaveLength(14)
  const place = bars.categories.indexOf('Kiruna')
  // The municipalities are compared as they are read, with a decimal.
  expect(bars.series[0]?.values[place]).toBeCloseTo([...known.values()].at(-1) ?? 0, 1)

  const slide = text(parts, 'ppt/slides/slide1.xml')
  expect(slide).toContain('Färre &amp; &lt;bättre&gt;')
  expect(slide).toMatch(/descr="Linjediagram: [^"]*Kiruna/u)
  expect(slide).toMatch(/Källa: Kolada/u)
  expect(slide).toContain('Utgåva')
  expect(text(parts, 'ppt/slides/_rels/slide1.xml.rels')).toContain(
    '/indikatorer/ohalsotal/utveckling?geo=2584',
  )
  expect(text(parts, 'ppt/notesSlides/notesSlide1.xml')).toContain('Om trend')
  expect(text(parts, 'ppt/slides/slide3.xml')).toContain(`descr="QR-kod till ${site}/genomforande"`)
  await close()
})

test('the deck that is there from the start is a file, with a picture of the wheel and lists as tables', async () => {
  const { page, close } = await openPage(browser, handout)
  await untilDrawn(page, /^Skriv ut/u)
  const slides = await page.locator('main section[aria-label^="Bild "]').count()
  const parts = await takeSlides(page)
  await page.getByText(/^Filen är sparad: [a-z0-9-]+\.pptx$/u).waitFor()
  const written = list(parts, /^ppt\/slides\/slide\d+\.xml$/u).map((name) => text(parts, name))
  expect(written).toHaveLength(slides)
  expect(written[1]).toMatch(/<p:pic>.*descr="Bild: /su)
  expect(written.filter((xml) => xml.includes('<a:tbl>')).length).toBeGreaterThan(3)
  for (const xml of written) expect(xml).toMatch(/<p:ph\s[^>]*type="title"/u)
  await close()
})

test('on paper a slide is a page, and the handout is fewer', async () => {
  const { page, close } = await openPage(browser, `${handout}?tema=morkt`)
  await untilDrawn(page, /^Skriv ut/u)
  const slides = await page.locator('main section[aria-label^="Bild "]').count()
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(slides)
  await page.getByRole('link', { name: 'Åhörarkopior med anteckningar' }).click()
  await page.getByText('Hälsa välkommen.').waitFor()
  await untilDrawn(page, /^Skriv ut/u)
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(Math.ceil(slides / 2))
  await close()
})

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}

test('the file can be called off', async () => {
  const { page, close } = await openPage(browser, `${site}/en/presentation/utskrift`)
  await untilDrawn(page, /^Print/u)
  await page.getByRole('button', { name: 'PowerPoint' }).click()
  await page.getByText(/^Getting slide \d+ of \d+/u).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.waitForTimeout(1500)
  expect(await page.getByText(/^(Getting|Making|The file)/u).count()).toBe(0)
  await close()
})

test('a slide that never comes is told, and the others go on', async () => {
  const { page } = await openPage(browser, `${site}/presentation`, {}, keepDeck)
  await page.route('**/api/v1/indicators/*.json', () => undefined)
  await page.goto(`${handout}?lek=egen`)
  await untilDrawn(page, /^Skriv ut/u)
  await page.getByText('Bilderna 1 och 2 kunde inte hämtas.').waitFor()
  const parts = await takeSlides(page)
  await page.getByText('Bilderna 1 och 2 kunde inte hämtas helt.').waitFor()
  expect(text(parts, 'ppt/slides/slide1.xml')).toContain('Bilden kunde inte hämtas när filen skapades.')
  expect(text(parts, 'ppt/slides/slide3.xml')).toContain('Var med')
  await page.context().close()
})
