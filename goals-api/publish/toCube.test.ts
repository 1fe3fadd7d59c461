import { expect, test } from 'vitest'
import { seriesOf } from '#domain/indicator.ts'
import type { ObservationRow } from './readObservations.ts'
import { toCube } from './toCube.ts'

const row = (region: string, sex: ObservationRow['sex'], year: number, rest: Partial<ObservationRow>) => ({
  line: 0,
  region,
  sex,
  year,
  value: null,
  missing: 'missing' as const,
  flags: [],
  ...rest,
})

const cube = toCube(
  [
    row('25', 'women', 2022, { value: 3, flags: ['break', 'provisional'] }),
    row('25', 'total', 2020, { value: 0 }),
    row('00', 'total', 2021, { missing: 'suppressed' }),
    row('00', 'total', 2022, { missing: 'missing' }),
  ],
  ['00', '01', '25'],
)

test('places are those with rows, in the order of the catalogue; sexes total first; years in order', () => {
  expect([cube.regions, cube.sexes, cube.years]).toEqual([
    ['00', '25'],
    ['total', 'women'],
    [2020, 2021, 2022],
  ])
})

test('values run over places, then sexes, then years; zero is a value', () => {
  // 00 total, 00 women, 25 total, 25 women
  expect(cube.values).toEqual([null, null, null, null, null, null, 0, null, null, null, null, 3])
})

test('only reasons that say more than missing are kept, and flags', () => {
  expect(cube.missing).toEqual({ 1: 'suppressed' })
  expect(cube.flags).toEqual({ 11: ['break', 'provisional'] })
})

test('the domain reads back what was put in', () => {
  expect(seriesOf(cube, '25', 'women').observations).toEqual([
    { year: 2022, value: 3, flags: ['break', 'provisional'] },
  ])
  expect(seriesOf(cube, '00', 'total').gaps).toContainEqual({ year: 2021, kind: 'suppressed' })
})
