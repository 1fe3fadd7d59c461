import { expect, test } from 'vitest'
import { toYearRuns } from './yearRuns.ts'

test.each([
  [[], []],
  [[2020], [[2020, 2020]]],
  [
    [2013, 2012, 2016, 2012],
    [
      [2012, 2013],
      [2016, 2016],
    ],
  ],
  [[2018, 2020, 2019], [[2018, 2020]]],
])('%j', (years, expected) => {
  expect(toYearRuns(years).map(({ from, to }) => [from, to])).toEqual(expected)
})
