import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { toCellText } from '#domain/figureTable.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county, placesSeenFrom } from './placesExample.ts'
import { tellSpreadAbsence, toSpreadViews } from './spreadModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2022, comparison: '00' } as const

const viewsOf = (indicator: Indicator, language: 'sv' | 'en' = 'sv') =>
  toSpreadViews({ indicator, places: placesSeenFrom(county), settings, language })
const told = (indicator: Indicator, language?: 'sv' | 'en') =>
  viewsOf(indicator, language)[0]?.sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))

const table: FigureTable = {
  '2580': { total: { 2017: 70, 2018: 70, 2019: 70, 2020: 70, 2021: 70, 2022: 70 } },
  '2581': { total: { 2018: 60, 2019: 60, 2020: 60, 2021: 60, 2022: 70 } },
  '2582': { total: { 2018: 60, 2019: 60, 2020: 60, 2021: 60, 2022: 66 } },
  '2584': { total: { 2018: 50, 2019: 54, 2020: 56, 2021: 59, 2022: 62 } },
}
const shares = madeUpIndicator(table)

test('how far apart, between whom, and which year is left out', () => {
  expect(told(shares)).toEqual([
    'År 2022 var skillnaden 8,0 procentenheter mellan högst, Luleå och Piteå (70,0 %), och lägst, Kiruna (62,0 %).',
    'År 2018 var den 20,0 procentenheter, mellan Luleå (70,0 %) och Kiruna (50,0 %).',
    '2017 räknas inte: färre än 3 av 4 kommuner har ett värde.',
  ])
  expect(told(shares, 'en')?.[0]).toBe(
    'In 2022 the difference was 8.0 percentage points between the highest, Luleå and Piteå (70.0%), and the lowest, Kiruna (62.0%).',
  )
})

test('many at the same end: the first and others', () => {
  const same = madeUpIndicator({
    ...table,
    '2582': { total: { 2018: 60, 2019: 60, 2020: 60, 2021: 60, 2022: 70 } },
  })
  expect(told(same)?.[0]).toContain('högst, Boden med flera (70,0 %)')
})

test('the line, its verdict, and between whom in every row of the table', () => {
  const [view] = viewsOf(shares)
  expect(view?.title).toBe('Skillnaden mellan kommunerna')
  expect(view?.spec).toMatchObject({ unit: 'procentenheter', baseYear: 2018 })
  expect(view?.verdict).toMatchObject({ status: 'significantProgress', word: 'Förbättras' })
  const row = view?.table.rows.find(({ key }) => key === '2018')
  expect(row?.cells.slice(0, 2).map(toCellText)).toEqual(['2018', '20,0'])
  expect(row?.cells.slice(-2)).toEqual(['Luleå (70,0\u00a0%)', 'Kiruna (50,0\u00a0%)'])
  expect(view?.table.columns.map(({ label }) => label).slice(-2)).toEqual(['Högst', 'Lägst'])
})

test('only women and men published: one each', () => {
  const bySex = madeUpIndicator({
    '2580': { women: { 2018: 84, 2022: 85 }, men: { 2018: 80, 2022: 80 } },
    '2581': { women: { 2018: 83, 2022: 83 }, men: { 2018: 79, 2022: 79 } },
    '2584': { women: { 2018: 82, 2022: 83 }, men: { 2018: 78, 2022: 78 } },
  })
  expect(viewsOf(bySex).map(({ title }) => title)).toEqual([
    'Skillnaden mellan kommunerna, kvinnor',
    'Skillnaden mellan kommunerna, män',
  ])
})

test('a total has none, nor has a measure that too few have, and it says why', () => {
  const total = { ...shares, isTotal: true }
  expect(viewsOf(total)).toEqual([])
  expect(tellSpreadAbsence(total, 4, 'sv')).toContain('ett antal som följer kommunens storlek')
  const few = madeUpIndicator({ '2580': { total: { 2022: 1 } }, '2581': { total: { 2022: 2 } } })
  expect(viewsOf(few)).toEqual([])
  expect(tellSpreadAbsence(few, 14, 'sv')).toBe(
    'Skillnaden mellan högst och lägst kommun visas inte: inget år har minst 10 av 14 kommuner ett värde.',
  )
})
