import { expect, test } from 'vitest'
import type { ComparedIndicator } from './municipalityFigures.ts'
import { findValueRange, toMunicipalityFigures } from './municipalityFigures.ts'
import type { Region } from './region.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

const places = ['2506', '2580', '2584'].map((code): Region => ({
  code,
  name: { sv: code },
  kind: 'municipality',
  parent: '25',
}))
const years = { year: 2022, baseYear: 2018 }

function figuresOf(table: FigureTable, part: Partial<ComparedIndicator>) {
  const indicator: ComparedIndicator = {
    cube: toCubeOf(table),
    decimals: 0,
    direction: 'up',
    isTotal: true,
    valueKind: 'number',
    ...part,
  }
  return toMunicipalityFigures(indicator, places, 'total', years)
}
const told = (figures: readonly { place: Region; value: number | null; missing: string }[] = []) =>
  figures.map(({ place, value, missing }) => [place.code, value, missing])

test('a total changes in per cent, best first, and a place without a figure is last with its reason', () => {
  const { changes } = figuresOf(
    {
      '2506': { total: { 2018: 200, 2022: 'suppressed' } },
      '2580': { total: { 2018: 1000, 2022: 1020 } },
      '2584': { total: { 2018: 800, 2022: 760 } },
    },
    {},
  )
  expect(changes?.kind).toBe('perCent')
  expect(told(changes?.figures)).toEqual([
    ['2580', 2, 'missing'],
    ['2584', -5, 'missing'],
    ['2506', null, 'suppressed'],
  ])
})

test('the values of a total are ordered by size, whichever way is better', () => {
  const table = {
    '2506': { total: { 2022: 20 } },
    '2580': { total: { 2022: 90 } },
    '2584': { total: { 2022: 50 } },
  }
  expect(figuresOf(table, { direction: 'down' }).values.map(({ value }) => value)).toEqual([90, 50, 20])
  const rates = figuresOf(table, { direction: 'down', isTotal: false })
  expect(rates.values.map(({ value }) => value)).toEqual([20, 50, 90])
})

test('shares change in percentage points, rounded as they are shown', () => {
  const table = {
    '2506': { total: { 2018: 40, 2022: 42.04 } },
    '2580': { total: { 2018: 60, 2022: 59.96 } },
    '2584': { total: { 2018: 50, 2022: 50 } },
  }
  const { values, changes } = figuresOf(table, {
    valueKind: 'percent',
    direction: 'down',
    decimals: 1,
    isTotal: false,
  })
  expect(values.map(({ value }) => value)).toEqual([42, 50, 60])
  expect(changes?.kind).toBe('points')
  // −0,04 is shown as 0,0: equal to what has not changed, and never −0.
  expect(changes?.figures.map(({ value }) => value)).toEqual([0, 0, 2])
})

test('a total that can be negative changes in its own unit', () => {
  const { changes } = figuresOf({ '2580': { total: { 2018: -4, 2022: 2 } } }, {})
  expect(changes?.kind).toBe('own')
})

test('the range of some years, as shown', () => {
  const cube = toCubeOf({
    '2506': { total: { 2018: 1.26, 2020: 90, 2022: 3 } },
    '2580': { total: { 2018: 'missing', 2022: 4.04 } },
    '2582': { total: { 2022: 100 } },
  })
  expect(findValueRange({ cube, decimals: 1 }, places, 'total', [2018, 2022])).toEqual({ low: 1.3, high: 4 })
  expect(findValueRange({ cube, decimals: 1 }, places, 'total', [2019])).toBeUndefined()
})
