import { expect, test } from 'vitest'
import { toSeries } from '../series.ts'
import { findBestStep } from './bestStep.ts'

const series = toSeries(
  [
    [2016, 10],
    [2017, 14],
    [2018, 13],
    [2020, 19],
    [2021, 40],
    [2022, 38],
  ].map(([year = 0, value = 0]) => ({ year, value, flags: [] })),
)

test.each([
  ['the largest rise where more is better', 'up', [], { from: 2020, to: 2021, perYear: 21 }],
  ['never across a break', 'up', [2021], { from: 2016, to: 2017, perYear: 4 }],
  ['the largest fall where less is better', 'down', [], { from: 2021, to: 2022, perYear: -2 }],
] as const)('%s', (_name, direction, breakYears, expected) => {
  expect(findBestStep(series, breakYears, direction)).toEqual(expected)
})

test('a step over two years is told as change a year', () => {
  expect(findBestStep(series, [2017, 2021], 'up')).toEqual({ from: 2018, to: 2020, perYear: 3 })
})

test('a single observation has no step', () => {
  expect(findBestStep(toSeries([{ year: 2020, value: 1, flags: [] }]), [], 'up')).toBeUndefined()
})
