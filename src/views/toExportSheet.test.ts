import { expect, test } from 'vitest'
import type { FigureTable } from '#domain/figureTable.ts'
import { madeUpIndicator } from './madeUpIndicator.ts'
import { toExportSheet, toFullTitle } from './toExportSheet.ts'

const indicator = madeUpIndicator(
  { '25': { total: { 2018: 1, 2022: 2 } } },
  { title: { sv: 'Ohälsotal', en: 'Ill health' }, note: { sv: 'Medelvärde.' } },
)
const place = { code: '25', kind: 'county', name: { sv: 'Norrbottens län' } } as const
const value = { text: '1', value: 1 }
const table: FigureTable = {
  columns: [
    { key: 'year', label: 'År' },
    { key: 'line-25', label: 'Länet' },
    { key: 'target', label: 'Mål' },
  ],
  rows: [
    { key: '2017', cells: ['2017', 'uppgift saknas', value] },
    { key: '2018', cells: ['2018', value, value] },
    { key: '2022', cells: ['2022', value, value] },
    { key: '2030', cells: ['2030', 'ännu inte publicerat', value] },
  ],
}
const shown = { title: 'Ohälsotal, Norrbottens län', source: 'Källa: Kolada (SCB), N00001. Hämtad.', table }
const occasion = {
  strategy: { owner: { sv: 'Region Norrbotten' }, release: { id: '2026-11', date: '2026-11-23' } },
  address: 'https://x.se/',
  today: '2026-11-25',
  language: 'sv',
} as const

test('what is taken home is what is shown, with where it comes from', () => {
  const sheet = toExportSheet(
    shown,
    { chart: 'utveckling', indicator, place, notes: ['2020: Pandemin.'] },
    occasion,
  )
  expect(sheet.table).toBe(table)
  expect(sheet).toMatchObject({
    nameParts: ['matt'],
    title: 'Ohälsotal, Norrbottens län',
    source: shown.source,
    origin: 'Källa: Kolada (SCB), N00001.',
    isOwnProcessing: false,
    notes: ['Medelvärde.', '2020: Pandemin.'],
    release: '2026-11',
    site: 'Norrbotten 2030',
  })
})

test('its years are those observed, not those aimed at', () => {
  expect(toExportSheet(shown, { chart: 'utveckling', indicator, place }, occasion).years).toEqual({
    from: 2018,
    to: 2022,
  })
})

test('a computed chart is own processing, in citation and facts, and has a file of its own', () => {
  const sheet = toExportSheet(shown, { chart: 'kon-skillnad', indicator, place, isComputed: true }, occasion)
  expect(sheet.isOwnProcessing).toBe(true)
  expect(sheet.origin).toBe('Egen bearbetning, underlag från Kolada (SCB), N00001.')
  expect(sheet.nameParts).toEqual(['matt', 'kon-skillnad'])
})

test('values that the indicator computes are own processing too', () => {
  const { provenance } = indicator
  const computed = { ...indicator, provenance: { ...provenance, ownProcessing: true } }
  expect(toExportSheet(shown, { chart: 'utveckling', indicator: computed, place }, occasion)).toMatchObject({
    isOwnProcessing: true,
    origin: 'Egen bearbetning, underlag från Kolada (SCB), N00001.',
  })
})

test.each([
  ['Ohälsotal, Norrbottens län', 'Ohälsotal, Norrbottens län'],
  ['Kommunerna 2022', 'Ohälsotal. Kommunerna 2022, Norrbottens län'],
  ['Skillnaden mellan kvinnor och män', 'Ohälsotal. Skillnaden mellan kvinnor och män, Norrbottens län'],
])('"%s" says by itself "%s"', (title, expected) => {
  expect(toFullTitle(title, { indicator, place }, 'sv')).toBe(expected)
})
