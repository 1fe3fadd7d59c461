import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { toCellText } from '#domain/figureTable.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { boden, county, kiruna, placesSeenFrom } from './placesExample.ts'
import { toMunicipalityBoards } from './municipalityModel.ts'

const boardsOf = (indicator: Indicator, chosen: Region = county) =>
  toMunicipalityBoards({
    indicator,
    places: placesSeenFrom(chosen),
    baseYear: 2018,
    language: 'sv',
    toRegionHref: (code) => `?geo=${code}`,
  })
const boardOf = (indicator: Indicator, chosen?: Region) => {
  const [board] = boardsOf(indicator, chosen)
  if (!board) throw new Error('no board')
  return board
}
const rowsOf = (rows: readonly { name: string; text: string }[]) =>
  rows.map(({ name, text }) => `${name} ${text}`)

const table: FigureTable = {
  '00': { total: { 2018: 50, 2022: 55 } },
  '2580': { total: { 2018: 60, 2022: 70 } },
  '2581': { total: { 2018: 64, 2022: 70.04 } },
  '2582': { total: { 2018: 41, 2022: 40 } },
  '2584': { total: { 2018: 50, 2022: 'suppressed' } },
}
const shares = madeUpIndicator(table)

test('values best first, equals as read share their place, and what is missing says why', () => {
  const { values, title, map } = boardOf(shares)
  expect(title).toBe('Kommunerna 2022')
  expect(rowsOf(values.rows)).toEqual([
    'Luleå 70,0\u00a0%',
    'Piteå 70,0\u00a0%',
    'Boden 40,0\u00a0%',
    'Kiruna uppgift saknas på grund av sekretess',
  ])
  expect(values.reference).toEqual({ value: 55, label: 'Riket 55,0\u00a0%' })
  expect(map.regions.map(({ label }) => label)).toEqual([
    'Luleå: 70,0\u00a0%, plats 1 av 3',
    'Piteå: 70,0\u00a0%, plats 1 av 3',
    'Boden: 40,0\u00a0%, plats 3 av 3',
    'Kiruna: uppgift saknas på grund av sekretess',
  ])
  expect(map.regions.map(({ share }) => share)).toEqual([1, 1, 0, null])
  expect(values.rows[0]?.href).toBe('?geo=2580')
})

test('lower is better: the lowest first', () => {
  const { values, sentences } = boardOf({ ...shares, direction: 'down' }, boden)
  expect(rowsOf(values.rows)[0]).toBe('Boden 40,0\u00a0%')
  expect(sentences).toContain('Boden har plats 1 av 3.')
  expect(sentences).toContain('Bäst står överst: lägst värde, störst minskning.')
})

test('changes of shares in percentage points, best first, beside the country’s', () => {
  const { changes } = boardOf(shares)
  expect(changes?.title).toBe('Förändring 2018–2022, procentenheter')
  expect(rowsOf(changes?.rows ?? [])).toEqual([
    'Luleå +10,0',
    'Piteå +6,0',
    'Boden \u22121,0',
    'Kiruna uppgift saknas på grund av sekretess',
  ])
  expect(changes?.reference).toEqual({ value: 5, label: 'Riket +5,0' })
})

test('in words: the range, the chosen place, and how many are missing', () => {
  expect(boardOf(shares, boden).sentences).toEqual([
    'År 2022 går värdena från 40,0\u00a0% i Boden till 70,0\u00a0% i Piteå.',
    'Boden har plats 3 av 3.',
    'I förändring har Boden plats 3 av 3.',
    '1 av 4 kommuner saknar uppgift för 2022.',
    'Bäst står överst: högst värde, störst ökning.',
  ])
})

test('the table has rank, value and change of every municipality', () => {
  expect(boardOf(shares).table.rows.map(({ cells }) => cells.map(toCellText))).toEqual([
    ['Luleå', '1', '70,0\u00a0%', '+10,0'],
    ['Piteå', '1', '70,0\u00a0%', '+6,0'],
    ['Boden', '3', '40,0\u00a0%', '\u22121,0'],
    ['Kiruna', '–', 'uppgift saknas på grund av sekretess', 'uppgift saknas på grund av sekretess'],
  ])
})

test('a total: no reference and no rank for its size, changes in per cent', () => {
  const people = madeUpIndicator(
    {
      '25': { total: { 2018: 300, 2022: 310 } },
      '2580': { total: { 2018: 200, 2022: 220 } },
      '2584': { total: { 2018: 100, 2022: 90 } },
    },
    { valueKind: 'number', decimals: 0, direction: 'down', unit: { sv: 'ton' } },
  )
  const { values, changes, sentences } = boardOf(people, kiruna)
  expect(values.reference).toBeUndefined()
  expect(rowsOf(values.rows).slice(0, 2)).toEqual(['Luleå 220', 'Kiruna 90'])
  expect(changes?.title).toBe('Förändring 2018–2022, procent')
  expect(rowsOf(changes?.rows ?? []).slice(0, 2)).toEqual(['Kiruna \u221210,0\u00a0%', 'Luleå +10,0\u00a0%'])
  expect(sentences.join(' ')).not.toContain('Kiruna har plats')
  expect(sentences).toContain('I förändring har Kiruna plats 1 av 2.')
})

test('a total that goes below zero changes in its own unit', () => {
  const net = madeUpIndicator(
    {
      '25': { total: { 2018: -30, 2022: 10 } },
      '2580': { total: { 2018: -40, 2022: 20 } },
      '2584': { total: { 2018: 10, 2022: -10 } },
    },
    { valueKind: 'number', decimals: 0, unit: { sv: 'personer per år' } },
  )
  const { changes } = boardOf(net)
  expect(changes?.title).toBe('Förändring 2018–2022, personer per år')
  expect(rowsOf(changes?.rows ?? []).slice(0, 2)).toEqual(['Luleå +60', 'Kiruna \u221220'])
  expect(changes?.reference).toBeUndefined()
})

test('only women and men published: one board each', () => {
  const bySex = madeUpIndicator({
    '2580': { women: { 2022: 84 }, men: { 2022: 80 } },
    '2584': { women: { 2022: 83 }, men: { 2022: 79 } },
  })
  expect(boardsOf(bySex).map(({ title }) => title)).toEqual([
    'Kvinnor i kommunerna 2022',
    'Män i kommunerna 2022',
  ])
})

test('no earlier year: no changes, and why', () => {
  const { changes, sentences } = boardOf(madeUpIndicator({ '2580': { total: { 2022: 1 } } }))
  expect(changes).toBeUndefined()
  expect(sentences).toContain('Förändring visas inte: det finns inget tidigare år att jämföra 2022 med.')
})

test('a survey is read with caution, and no municipality with figures is no board', () => {
  expect(boardOf({ ...shares, kind: 'survey' }).sentences.join(' ')).toContain('slumpen')
  expect(boardsOf(madeUpIndicator({ '25': { total: { 2022: 1 } } }))).toEqual([])
})
