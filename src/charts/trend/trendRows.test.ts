import { expect, test } from 'vitest'
import { toCellText } from '#domain/figureTable.ts'
import { toTrendPicture } from './trendPicture.ts'
import { toReading } from './trendReading.ts'
import { toTrendRows } from './trendRows.ts'
import { broadband, illHealth, toLine } from './trendSpecFixture.ts'
import { toTrendTable } from './toTrendTable.ts'

const readingOf = (spec: typeof broadband, year: number) => {
  const row = toTrendRows(spec).find((each) => each.year === year)
  return row && toReading(row, spec)
}

test('a year is read with each line, the target, the path to it and what is to be remarked', () => {
  expect(readingOf(broadband, 2020)).toBe('Norrbotten: 90,2\u00a0%. Riket: 95,3\u00a0%.')
  // The path rises from 89.9 to 98 in four years: 2.025 a year.
  expect(readingOf(broadband, 2022)).toBe(
    'Norrbotten: 92,5\u00a0%. Riket: 97,5\u00a0%. Mål: 98\u00a0%. Rak väg till målet: 91,9\u00a0%. ' +
      '0,6\u00a0procentenheter före vägen.',
  )
  expect(readingOf(broadband, 2021)).toContain(
    'Basår. Tidsseriebrott: T.o.m. 2020 hushåll, från 2021 befolkning.',
  )
})

test('the target year is read in the words of the target, though nothing is published yet', () => {
  expect(readingOf(broadband, 2025)).toBe(
    'Norrbotten: ännu inte publicerat. Riket: ännu inte publicerat. ' +
      'Mål: 98\u00a0% år 2025, nationellt mål. Rak väg till målet: 98,0\u00a0%.',
  )
  expect(readingOf(broadband, 2024)).toBeUndefined()
})

test('missing years are read with their reason, and the unit once', () => {
  expect(readingOf(illHealth, 2017)).toBe('Norrbotten: uppgift saknas. Riket: uppgift saknas.')
  expect(readingOf(illHealth, 2019)).toBe(
    'Norrbotten: uppgift saknas på grund av sekretess. Riket: uppgift saknas.',
  )
  expect(readingOf(illHealth, 2016)).toBe('Norrbotten: 31,2 dagar. Riket: uppgift saknas.')
  expect(readingOf(illHealth, 2020)).toBe(
    'Norrbotten: 24,6 dagar. Riket: 22,6. Norrbotten: reviderad och skattad. Pandemin.',
  )
})

test('the same in English', () => {
  const spec = { ...illHealth, unit: 'days', language: 'en' as const }
  expect(readingOf(spec, 2022)).toBe('Norrbotten: 24.9 days. Riket: 22.0. Norrbotten: provisional.')
})

test('the table has a column for each line, and target and remarks only where there are any', () => {
  const labels = (spec: typeof broadband) => toTrendTable(spec).columns.map(({ label }) => label)
  expect(labels(broadband)).toEqual(['År', 'Norrbotten', 'Riket', 'Mål', 'Rak väg till målet', 'Anmärkning'])
  expect(labels({ ...broadband, path: undefined, breaks: [], baseYear: undefined })).toEqual([
    'År',
    'Norrbotten',
    'Riket',
    'Mål',
  ])
  expect(labels({ ...illHealth, target: undefined })).toEqual(['År', 'Norrbotten', 'Riket', 'Anmärkning'])
})

test.each([
  ['broadband', broadband],
  ['ill health', illHealth],
])('%s: every drawn point is in the table, and each cell is what the reader says', (_, spec) => {
  const picture = toTrendPicture(spec)
  const table = toTrendTable(spec)
  expect(table.rows.map(({ key }) => Number(key))).toEqual(picture?.years)
  for (const line of picture?.lines ?? []) {
    const column = table.columns.findIndex(({ key }) => key === `line-${line.id}`)
    for (const { year, value } of line.segments.flat()) {
      const cell = table.rows.find(({ key }) => key === String(year))?.cells.map(toCellText)[column]
      const shown = value.toFixed(1).replace('.', ',')
      expect(cell).toMatch(new RegExp(`^${shown}(\\u00a0%)?$`, 'u'))
      expect(readingOf(spec, year)).toContain(`${line.label}: ${cell ?? 'nothing'}`)
    }
  }
  for (const row of table.rows) {
    for (const cell of row.cells
      .map(toCellText)
      .slice(1)
      .filter((text) => text !== '' && text !== '–')) {
      expect(readingOf(spec, Number(row.key))).toContain(cell)
    }
    expect(row.cells).toHaveLength(table.columns.length)
  }
})

test('two lines of one name and ids from an object’s nature are kept apart', () => {
  const lines = [
    toLine('__proto__', 'Norrbotten', 'home', { 2020: 1, 2021: 2 }),
    toLine('constructor', 'Norrbotten', 'comparison', { 2020: 3, 2021: 4 }),
  ]
  const table = toTrendTable({ ...illHealth, lines, events: [], baseYear: undefined })
  expect(table.rows.map(({ cells }) => cells.map(toCellText))).toEqual([
    ['2020', '1,0', '3,0'],
    ['2021', '2,0', '4,0'],
  ])
})
