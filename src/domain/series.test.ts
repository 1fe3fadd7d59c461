import { describe, expect, test } from 'vitest'
import { findLastBreak, findLatest, toSegments, toSeries } from './series.ts'

const point = (year: number, value = year) => ({ year, value, flags: [] })
const gap = (year: number) => ({ year, kind: 'missing' as const })

describe('toSeries', () => {
  test('sorts, keeps one point a year, and makes gaps of what is no number', () => {
    const series = toSeries([point(2020), point(2018), point(2020, 7), point(2019, Number.NaN), gap(2021)])
    expect(series.observations.map(({ year, value }) => [year, value])).toEqual([
      [2018, 2018],
      [2020, 7],
    ])
    expect(series.gaps).toEqual([gap(2019), gap(2021)])
  })
  test('an empty series has no latest value', () => {
    expect(findLatest(toSeries([]))).toBeUndefined()
  })
})

describe('toSegments', () => {
  const years = (series: ReturnType<typeof toSeries>, breaks: number[] = []) =>
    toSegments(series, breaks).map((segment) => segment.map(({ year }) => year))
  test('a gap parts the line', () => {
    expect(years(toSeries([point(2018), gap(2019), point(2020), point(2021)]))).toEqual([
      [2018],
      [2020, 2021],
    ])
  })
  test('a break parts the line before its year', () => {
    expect(years(toSeries([point(2019), point(2020), point(2021), point(2022)]), [2021])).toEqual([
      [2019, 2020],
      [2021, 2022],
    ])
  })
  test('a measure taken every other year is one line', () => {
    expect(years(toSeries([point(2015), point(2017), point(2019)]))).toEqual([[2015, 2017, 2019]])
  })
})

test.each([
  [[2019, 2021], 2022, 2021],
  [[2021, 2019], 2020, 2019],
  [[2021], 2020, undefined],
  [[], 2020, undefined],
] as const)('the last of the breaks %j at or before %d is %s', (breaks, year, expected) => {
  expect(findLastBreak(breaks, year)).toBe(expected)
})
