import { describe, expect, test } from 'vitest'
import { toSeries } from '../series.ts'
import type { AssessmentSpec } from './assessIndicator.ts'
import { assessByEveryMethod, assessByShiftedBase, toCertainty } from './certainty.ts'

const spec: AssessmentSpec = {
  direction: 'up',
  kind: 'statistic',
  baseYear: 2018,
  breakYears: [],
  decimals: 1,
  countsPeople: false,
  regionKind: 'county',
  releaseYear: 2022,
}
const series = (from: number, values: readonly number[]) =>
  toSeries(values.map((value, index) => ({ year: from + index, value, flags: [] })))

describe('how much a verdict hangs on choices', () => {
  test.each([
    ['the same pace whatever is asked', 2016, [100, 103, 106, 109, 112, 116, 120], 'robust'],
    // 0.3 % a year is moderate to Eurostat and unmoved to Statistics Canada and the UN.
    ['methods do not agree', 2016, [99.4, 99.7, 100, 100.3, 100.6, 100.9, 101.2], 'dependsOnMethod'],
    // 1.02 % a year, beside Eurostat's border of 1 %.
    ['beside a border', 2016, [98, 99, 100, 101.02, 102.05, 103.09, 104.14], 'borderline'],
    // From 2018 up 2 % a year, from 2016 down.
    ['moving the base turns it', 2016, [112, 106, 100, 102, 104, 106.1, 108.2], 'dependsOnBaseYear'],
  ])('%s', (_name, from, values, expected) => {
    expect(toCertainty(series(from, values), spec, 'eurostat')).toBe(expected)
  })
  test('nothing to say where there is no verdict', () => {
    expect(toCertainty(series(2018, [1]), spec, 'eurostat')).toBeNull()
    expect(toCertainty(series(2018, [1, 2, 3]), { ...spec, direction: 'context' }, 'eurostat')).toBeNull()
  })
  test('a method that cannot judge does not disagree', () => {
    const verdicts = assessByEveryMethod(series(2016, [100, 103, 106, 109, 112, 116, 120]), spec)
    expect(verdicts.map(({ method, status }) => [method, status])).toEqual([
      ['eurostat', 'significantProgress'],
      ['statcan', 'significantProgress'],
      ['unChart', 'significantProgress'],
      ['linearPace', 'notAssessable'],
      ['plannedPath', 'notAssessable'],
    ])
  })
})

test('the base year moved two years each way, never across a break', () => {
  const shifted = assessByShiftedBase(
    series(2014, [90, 92, 94, 96, 98, 100, 102, 104, 106]),
    { ...spec, breakYears: [2017] },
    'eurostat',
  )
  expect(shifted.map(({ baseYear, base }) => [baseYear, base?.year])).toEqual([
    [2016, 2017],
    [2017, 2017],
    [2018, 2018],
    [2019, 2019],
    [2020, 2020],
  ])
})
