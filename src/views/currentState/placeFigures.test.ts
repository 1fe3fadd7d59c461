import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { findMapYears } from './mapYears.ts'
import { isSumOfPlaces, toMeasuring, toPlaceFigures } from './placeFigures.ts'

const codes = ['2506', '2580', '2584']
const places = codes.map((code): Region => ({ code, name: { sv: code }, kind: 'municipality', parent: '25' }))

/** Rows: the county, Arjeplog, Luleå, Kiruna; columns: 2018, 2021, 2022. */
function toIndicator(
  rows: readonly (readonly (number | null)[])[],
  change: Partial<Indicator> = {},
): Indicator {
  return {
    id: 'matt',
    title: { sv: 'Mått' },
    unit: { sv: 'personer' },
    valueKind: 'number',
    direction: 'up',
    decimals: 0,
    kind: 'statistic',
    countsPeople: true,
    breaks: [],
    source: 'SCB',
    ownProcessing: false,
    definition: { sv: 'Definition' },
    provenance: {
      publisher: 'SCB',
      tableIds: [],
      licence: { sv: 'CC0' },
      ownProcessing: false,
      styrandeKalla: 'SCB',
    },
    vintages: [],
    cube: {
      regions: ['25', ...codes],
      sexes: ['total'],
      years: [2018, 2021, 2022],
      values: rows.flat(),
      missing: { 5: 'suppressed' },
      flags: {},
    },
    ...change,
  }
}

const population = toIndicator([
  [2000, 1990, 1980],
  [200, 190, null],
  [1000, 1010, 1020],
  [800, 790, 760],
])

test('the year shown is the latest that most places have, and the base year the strategy’s', () => {
  expect(findMapYears(population, codes, 2018)).toEqual({ sex: 'total', year: 2022, baseYear: 2018 })
})

test('a year that only one of three places has is not shown', () => {
  const sparse = toIndicator([
    [1, 2, 3],
    [1, 2, null],
    [1, 2, null],
    [1, 2, 3],
  ])
  expect(findMapYears(sparse, codes, 2018)?.year).toBe(2021)
})

test('change is never counted across a series break', () => {
  const broken = { ...population, breaks: [{ year: 2021, text: { sv: 'Ny metod' } }] }
  expect(findMapYears(broken, codes, 2018)?.baseYear).toBe(2021)
  const brokenLast = { ...population, breaks: [{ year: 2022, text: { sv: 'Ny metod' } }] }
  expect(findMapYears(brokenLast, codes, 2018)?.baseYear).toBeUndefined()
})

test('where no place has a figure there are no years', () => {
  expect(findMapYears(population, ['2510'], 2018)).toBeUndefined()
})

test('places that add up to the county are a sum, means are not', () => {
  const years = { sex: 'total', year: 2021, baseYear: 2018 } as const
  expect(isSumOfPlaces(population, '25', codes, years)).toBe(true)
  expect(isSumOfPlaces(population, '25', codes, { ...years, year: 2022 })).toBe(false)
  const mean = toIndicator([
    [50, 50, 50],
    [48, 48, 48],
    [52, 52, 52],
    [50, 50, 50],
  ])
  expect(isSumOfPlaces(mean, '25', codes, years)).toBe(false)
})

test('a sum is shown as change in per cent, best first, and a place without a figure last with its reason', () => {
  const years = { sex: 'total', year: 2022, baseYear: 2018 } as const
  const measuring = toMeasuring(population, codes, years, true, undefined)
  expect(measuring.basis).toBe('change')
  expect(
    toPlaceFigures(places, measuring).map(({ place, value, missing }) => [place.code, value, missing]),
  ).toEqual([
    ['2580', 2, 'missing'],
    ['2584', -5, 'missing'],
    ['2506', null, 'suppressed'],
  ])
})

test('all other measures are shown as values unless the address asks for change', () => {
  const share = toIndicator([
    [50, 50, 50],
    [40, 41, 42.04],
    [60, 61, 59.96],
    [50, 50, 50],
  ])
  const percent = { ...share, valueKind: 'percent', direction: 'down', decimals: 1 } as const
  const years = { sex: 'total', year: 2022, baseYear: 2018 } as const
  const values = toPlaceFigures(places, toMeasuring(percent, codes, years, false, undefined))
  expect(values.map(({ value }) => value)).toEqual([42, 50, 60])
  const changes = toMeasuring(percent, codes, years, false, 'change')
  expect(changes.changeKind).toBe('points')
  expect(toPlaceFigures(places, changes).map(({ value }) => value)).toEqual([0, 0, 2])
})

test('a change that cannot be counted is not shown, even when it is asked for', () => {
  const years = { sex: 'total', year: 2022, baseYear: undefined } as const
  expect(toMeasuring(population, codes, years, true, 'change').basis).toBe('value')
})

test('a sum that can be negative changes in its own unit', () => {
  const net = toIndicator([
    [-10, 0, 4],
    [-4, 0, 2],
    [-4, 0, 1],
    [-2, 0, 1],
  ])
  const years = { sex: 'total', year: 2022, baseYear: 2018 } as const
  expect(toMeasuring(net, codes, years, true, undefined).basis).toBe('value')
  expect(toMeasuring(net, codes, years, true, 'change').changeKind).toBe('own')
})
