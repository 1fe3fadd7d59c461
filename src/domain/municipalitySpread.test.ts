import { expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { spreadCoverage, toMunicipalitySpread } from './municipalitySpread.ts'
import type { Region } from './region.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

const places = ['2580', '2581', '2582', '2584'].map((code): Region => ({
  code,
  kind: 'municipality',
  name: { sv: code },
  parent: '25',
}))
type Part = Partial<Pick<Indicator, 'breaks' | 'isTotal' | 'countsPeople'>>

const spreadOf = (table: FigureTable, part: Part = {}) =>
  toMunicipalitySpread(
    { cube: toCubeOf(table), breaks: [], isTotal: false, countsPeople: false, ...part },
    places,
    'total',
    2018,
  )
const codes = (regions: readonly Region[] | undefined) => regions?.map(({ code }) => code)

const table: FigureTable = {
  '25': { total: { 2017: 50, 2018: 50, 2020: 50, 2021: 50, 2022: 50 } },
  '2580': { total: { 2017: 70, 2018: 70, 2020: 72, 2021: 74, 2022: 74 } },
  '2581': { total: { 2017: 60, 2018: 60, 2020: 74, 2021: 74, 2022: 74 } },
  '2582': { total: { 2017: 40, 2018: 45, 2021: 51, 2022: 'suppressed' } },
  '2584': { total: { 2018: 44, 2020: 46, 2021: 50, 2022: 55 } },
}

test('highest minus lowest of every year, and who they are', () => {
  const spread = spreadOf(table)
  expect(spread?.difference.observations.map(({ year, value }) => [year, value])).toEqual([
    [2017, 30],
    [2018, 26],
    [2020, 28],
    [2021, 24],
    [2022, 19],
  ])
  expect(spread?.base).toMatchObject({ year: 2018, low: 44, high: 70, count: 4 })
  expect(codes(spread?.base?.lowest)).toEqual(['2584'])
  // Three of four have 2022, which is more than seven tenths; two of them share the highest value.
  expect(spread?.latest).toMatchObject({ year: 2022, low: 55, high: 74, count: 3 })
  expect(codes(spread?.latest.highest)).toEqual(['2580', '2581'])
})

test('a year that too few have is a gap: two of four are less than seven tenths', () => {
  expect(spreadCoverage).toBe(0.7)
  const spread = spreadOf({
    ...table,
    '2584': { total: { 2018: 44, 2020: 46, 2021: 50 } },
  })
  expect(spread?.difference.gaps.map(({ year }) => year)).toEqual([2022])
  expect(spread?.leftOutYears).toEqual([2022])
  expect(spread?.latest.year).toBe(2021)
})

test('a year that none has is a gap, but none was left out', () => {
  const spread = spreadOf({ ...table, '25': { total: { 2019: 50 } } })
  expect(spread?.difference.gaps.map(({ year }) => year)).toEqual([2019])
  expect(spread?.leftOutYears).toEqual([])
})

test('ten of fourteen are enough, nine are not', () => {
  const fourteen = Array.from({ length: 14 }, (_, index): Region => {
    return { code: String(2501 + index), kind: 'municipality', name: { sv: '' } }
  })
  const withValues = (count: number) =>
    toCubeOf(
      Object.fromEntries(
        fourteen.slice(0, count).map(({ code }, index) => [code, { total: { 2022: index } }]),
      ),
    )
  const of = (count: number) =>
    toMunicipalitySpread(
      { cube: withValues(count), breaks: [], isTotal: false, countsPeople: false },
      fourteen,
      'total',
      2018,
    )
  expect(of(10)?.latest).toMatchObject({ low: 0, high: 9, count: 10 })
  expect(of(9)).toBeUndefined()
})

test('the base is never before a break', () => {
  const breaks = [{ year: 2021, text: { sv: 'Ny källa' } }]
  expect(spreadOf(table, { breaks })?.base?.year).toBe(2021)
})

test('a number of people too small to be judged is no end', () => {
  const people: FigureTable = {
    '2580': { total: { 2022: 900 } },
    '2581': { total: { 2022: 700 } },
    '2582': { total: { 2022: 400 } },
    '2584': { total: { 2022: 49 } },
  }
  expect(spreadOf(people, { countsPeople: true })?.latest).toMatchObject({ low: 400, high: 900, count: 3 })
  expect(spreadOf(people)?.latest.low).toBe(49)
})

test('a total has none', () => {
  expect(spreadOf(table, { isTotal: true })).toBeUndefined()
})
