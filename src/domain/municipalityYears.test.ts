import { expect, test } from 'vitest'
import type { SeriesBreak } from './indicator.ts'
import { findMeasuredSex, findMunicipalityYears, findYearSteps } from './municipalityYears.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

test.each<
  [string, FigureTable, readonly SeriesBreak[], { year: number; baseYear: number | undefined } | undefined]
>([
  [
    'the latest year most have',
    {
      '2580': { total: { 2018: 1, 2021: 1 } },
      '2581': { total: { 2018: 1, 2021: 1 } },
      '2582': { total: { 2018: 1, 2022: 1 } },
    },
    [],
    { year: 2021, baseYear: 2018 },
  ],
  [
    'never across a break',
    { '2580': { total: { 2018: 1, 2021: 1, 2022: 1 } } },
    [{ year: 2021, text: { sv: 'Ny metod' } }],
    { year: 2022, baseYear: 2021 },
  ],
  [
    'a later base when the wanted one is missing',
    { '2580': { total: { 2017: 1, 2020: 1, 2022: 1 } } },
    [],
    { year: 2022, baseYear: 2020 },
  ],
  [
    'nothing after the base year',
    { '2580': { total: { 2016: 1, 2017: 1 } } },
    [],
    { year: 2017, baseYear: undefined },
  ],
  [
    'no year that most have: the latest there is',
    { '2580': { total: { 2020: 1 } }, '2581': { total: { 2021: 1 } } },
    [],
    { year: 2021, baseYear: undefined },
  ],
  [
    'a break in the latest year leaves nothing to compare with',
    { '2580': { total: { 2018: 1, 2022: 1 } } },
    [{ year: 2022, text: { sv: 'Ny metod' } }],
    { year: 2022, baseYear: undefined },
  ],
  ['no figures', { '25': { total: { 2022: 1 } } }, [], undefined],
])('%s', (_, figures, breaks, expected) => {
  const codes = ['2580', '2581', '2582', '2584']
  expect(findMunicipalityYears({ cube: toCubeOf(figures), breaks }, codes, 'total', 2018)).toEqual(expected)
})

const uneven = toCubeOf({
  '2580': { total: { 2017: 1, 2018: 1, 2019: 1, 2021: 1, 2022: 1 } },
  '2581': { total: { 2018: 1, 2020: 1, 2021: 1, 2022: 1 } },
  '2582': { total: { 2018: 1, 2021: 1, 2022: 'suppressed' } },
})
const three = ['2580', '2581', '2582', '2584']

test('years that most of those with figures have, and years too few have', () => {
  // Kiruna (2584) has none at all, so two of three are most.
  expect(findYearSteps(uneven, three, 'total')).toEqual({
    years: [2018, 2021, 2022],
    skipped: [2017, 2019, 2020],
  })
  expect(findYearSteps(uneven, ['2584'], 'total')).toEqual({ years: [], skipped: [] })
})

test.each([
  [2021, { year: 2021, baseYear: 2018 }],
  [2018, { year: 2018, baseYear: undefined }],
  [2019, { year: 2022, baseYear: 2018 }],
  [1900, { year: 2022, baseYear: 2018 }],
])('asked for %i', (asked, expected) => {
  expect(findMunicipalityYears({ cube: uneven, breaks: [] }, three, 'total', 2018, asked)).toEqual(expected)
})

test('the total is told where it is published, else a sex that is', () => {
  const year = { 2022: 1 }
  const cube = toCubeOf({ '25': { total: year }, '2580': { women: year }, '2581': { men: year } })
  expect(findMeasuredSex(cube, ['25', '2580'])).toBe('total')
  expect(findMeasuredSex(cube, ['2580', '2581'])).toBe('women')
  expect(findMeasuredSex(cube, ['2582'])).toBeUndefined()
})
