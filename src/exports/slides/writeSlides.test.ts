// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { beforeAll, expect, test } from 'vitest'
import { toChartData } from './chartData.ts'
import { deckSheetExample as deck, placeTable, yearTable } from './deckSheetExample.ts'
import { writeSlides } from './writeSlides.ts'

let parts: Record<string, Uint8Array> = {}
beforeAll(async () => {
  // A second file: the library counts charts from the first one it made.
  await writeSlides(deck)
  parts = await open(await writeSlides(deck))
})

async function open(file: Blob): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()))
}

function read(name: string, from = parts): Document {
  const document = new DOMParser().parseFromString(strFromU8(from[name] ?? new Uint8Array()), 'text/xml')
  expect(document.querySelector('parsererror'), name).toBeNull()
  return document
}

const all = (under: ParentNode, tag: string) => [...(under as Element | Document).getElementsByTagName(tag)]
const texts = (under: ParentNode, tag: string) => all(under, tag).map(({ textContent }) => textContent)
const attributes = (under: ParentNode, tag: string, name: string) =>
  all(under, tag).map((element) => element.getAttribute(name))
const list = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name))
const listCharts = () => list(/^ppt\/charts\/chart\d+\.xml$/u)

/** The points of a cache in their places; null where there is none. */
function readPoints(cache: Element | undefined): readonly (string | null)[] {
  if (!cache) return []
  const count = Number(all(cache, 'c:ptCount')[0]?.getAttribute('val'))
  const points = new Map(
    all(cache, 'c:pt').map((point) => [Number(point.getAttribute('idx')), point.textContent]),
  )
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null)
}

test('every part is well-formed, every listed part is there, and every relation leads somewhere', () => {
  for (const name of list(/\.(xml|rels)$/u)) read(name)
  for (const name of attributes(read('[Content_Types].xml'), 'Override', 'PartName'))
    expect(parts).toHaveProperty([name?.slice(1) ?? ''])
  for (const name of list(/\.rels$/u)) {
    const base = new URL(name.replace('_rels/', '').replace('.rels', ''), 'https://file/')
    for (const relation of all(read(name), 'Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External') continue
      const { pathname } = new URL(relation.getAttribute('Target') ?? '', base)
      expect(parts, `${name} → ${pathname}`).toHaveProperty([decodeURI(pathname.slice(1))])
    }
  }
})

test('ids on a slide are its own', () => {
  for (const name of list(/^ppt\/slides\/slide\d+\.xml$/u)) {
    const ids = attributes(read(name), 'p:cNvPr', 'id')
    expect(new Set(ids).size, name).toBe(ids.length)
  }
})

test.each([
  ['lines', 'c:lineChart', yearTable],
  ['bars', 'c:barChart', placeTable],
] as const)('%s: categories and values are those of the table, cell by cell', async (drawing, tag, table) => {
  const place = listCharts().findIndex((name) => all(read(name), tag).length === 1)
  const chart = read(listCharts()[place] ?? '')
  const data = toChartData(table, drawing)
  const series = all(chart, 'c:ser')
  expect(series).toHaveLength(data?.drawn.length ?? 0)
  series.forEach((one, index) => {
    const told = data?.drawn[index]
    const [name, categories] = all(one, 'c:strCache')
    expect(readPoints(name)).toEqual([told?.name])
    expect(readPoints(categories)).toEqual(table.rows.map(({ cells }) => cells[0]))
    const column = table.columns.findIndex(({ key }) => key === told?.key)
    expect(
      readPoints(all(one, 'c:numCache')[0]).map((text) => (text === null ? null : Number(text))),
    ).toEqual(
      table.rows.map(({ cells }) => {
        const cell = cells[column]
        return typeof cell === 'object' ? cell.value : null
      }),
    )
  })
  expect(attributes(chart, 'c:dispBlanksAs', 'val')).toEqual(['gap'])

  const relations = read((listCharts()[place] ?? '').replace('charts/', 'charts/_rels/') + '.rels')
  const workbook = attributes(relations, 'Relationship', 'Target')[0]?.replace('..', 'ppt') ?? ''
  const [sheet] = await readXlsxFile(new Blob([(parts[workbook] ?? new Uint8Array()).slice()]))
  const inBook = [...(data?.drawn ?? []), ...(data?.undrawn ?? [])]
  expect(sheet?.data).toEqual([
    [null, ...inBook.map(({ name }) => name)],
    ...table.rows.map(({ cells }, row) => [cells[0], ...inBook.map(({ values }) => values[row])]),
  ])
  expect(
    strFromU8(unzipSync(parts[workbook] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
  ).not.toContain('<f>')
})

test('the message is the title, and control characters are gone', () => {
  const title = all(read('ppt/slides/slide2.xml'), 'p:sp').find(
    (shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'title',
  )
  expect(title && texts(title, 'a:t')).toEqual(['Färre sjukdagar i Kiruna & Å<Ä>Ö'])
})

test('notes are notes, a paragraph for each line', () => {
  const notes = read('ppt/notesSlides/notesSlide2.xml')
  const body = all(notes, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.getAttribute('type') === 'body')
  expect(body && texts(body, 'a:p')).toEqual([
    'Första raden & <en> till.',
    'Andra raden "här".',
    '',
    'Sista.',
  ])
})

test('each chart, picture and table says what it is', () => {
  const slide = read('ppt/slides/slide2.xml')
  const described = [...all(slide, 'p:graphicFrame'), ...all(slide, 'p:pic')].map((frame) =>
    all(frame, 'p:cNvPr')[0]?.getAttribute('descr'),
  )
  expect(described).toEqual([
    'Linjediagram: Ohälsotal. Visar Kiruna & "Å<Ä>Ö", =1+1 och Mål \'i sikte\'. Kiruna & "Å<Ä>Ö": 18,6 (2018), 0,0 (2022). =1+1: 0,0 (2018), 1234567,5 (2022). Mål \'i sikte\': 15,0 (2022).',
    'Stapeldiagram: Kommunerna. Visar 2022.',
    'Tabell: Lista.',
    'Bild: Kartan.',
  ])
})

test('source, release and what is left out are said; links are links', () => {
  const slide = read('ppt/slides/slide2.xml')
  const said = texts(slide, 'a:t')
  expect(said.filter((text) => text.startsWith('Källa: Kolada (SCB) & "flera".'))).toHaveLength(4)
  expect(said).toContain('Norrbotten 2030 · Utgåva 2026-11')
  expect(said.some((text) => /rader till finns på webben\. Även på webben: Kolumn/u.test(text))).toBe(true)
  const targets = (name: string) =>
    all(read(name), 'Relationship')
      .filter((relation) => relation.getAttribute('TargetMode') === 'External')
      .map((relation) => relation.getAttribute('Target'))
  expect(targets('ppt/slides/_rels/slide2.xml.rels')).toEqual([
    'https://example.org/indikatorer/ohalsotal?geo=2584&tema=ljust',
  ])
  expect(new Set(targets('ppt/slides/_rels/slide3.xml.rels'))).toEqual(
    new Set(['https://example.org/genomforande']),
  )
  expect(texts(read('ppt/slides/slide3.xml'), 'a:t')).toContain('https://example.org/genomforande')
})

test('a picture keeps its proportions', () => {
  const [picture] = all(read('ppt/slides/slide2.xml'), 'p:pic')
  const size = picture && all(picture, 'a:ext').find((each) => each.hasAttribute('cx'))
  expect(Number(size?.getAttribute('cy')) / Number(size?.getAttribute('cx'))).toBeCloseTo(2, 3)
})

test('what does not fit on one slide goes on to the next', async () => {
  const [, slide] = deck.slides
  if (!slide) throw new Error('The example has no picture slide')
  const more = await open(
    await writeSlides({
      ...deck,
      slides: [{ ...slide, frames: [...slide.frames, ...slide.frames.slice(0, 1)] }],
    }),
  )
  expect(texts(read('ppt/slides/slide2.xml', more), 'a:t')[0]).toBe(
    'Färre sjukdagar i Kiruna & Å<Ä>Ö (2 av 2)',
  )
  expect(Object.keys(more).filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name))).toHaveLength(3)
})
