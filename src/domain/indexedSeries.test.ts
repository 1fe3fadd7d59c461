import { describe, expect, test } from 'vitest'
import type { IndexRefusal } from './indexedSeries.ts'
import { isIndexed, toIndexedSeries } from './indexedSeries.ts'

type Values = readonly (number | null)[]

/** Values from 2016 on; the base year that is wanted is 2018. */
const index = (values: Values, breakYears: readonly number[] = []) =>
  toIndexedSeries({ firstYear: 2016, values }, breakYears, 2018)

function told(values: Values, breakYears: readonly number[] = []) {
  const answer = index(values, breakYears)
  if (!isIndexed(answer)) throw new Error(answer.code)
  const { series, base, ownBase } = answer
  return {
    points: Object.fromEntries(series.observations.map(({ year, value }) => [year, value])),
    gaps: Object.fromEntries(series.gaps.map(({ year, kind }) => [year, kind])),
    base: base.year,
    ownBase,
  }
}

describe('an index', () => {
  test('is 100 in the base year and a share of it in every other, before and after', () => {
    expect(told([20, 30, 40, 50, 10])).toEqual({
      points: { 2016: 50, 2017: 75, 2018: 100, 2019: 125, 2020: 25 },
      gaps: {},
      base: 2018,
      ownBase: undefined,
    })
  })

  test('counts from the next year with a value where the base year has none, and says so', () => {
    expect(told([20, 30, null, 50, 25])).toEqual({
      points: { 2016: 40, 2017: 60, 2019: 100, 2020: 50 },
      gaps: { 2018: 'missing' },
      base: 2019,
      ownBase: { wanted: 2018, isBreak: false },
    })
  })

  test('never reaches across a series break', () => {
    expect(told([1, 2, 3, 40, 44], [2019])).toEqual({
      points: { 2019: 100, 2020: 110 },
      gaps: { 2016: 'notApplicable', 2017: 'notApplicable', 2018: 'notApplicable' },
      base: 2019,
      ownBase: { wanted: 2018, isBreak: true },
    })
  })

  test('keeps the wanted base year where the break lies before it, and passes over a break to come', () => {
    expect(told([1, 10, 20, 30], [2017, 2024])).toEqual({
      points: { 2017: 50, 2018: 100, 2019: 150 },
      gaps: { 2016: 'notApplicable' },
      base: 2018,
      ownBase: undefined,
    })
  })

  test('of a measure taken every other year is one line, and a hole in a yearly one a hole', () => {
    expect(told([10, null, 20, null, 30]).gaps).toEqual({})
    expect(told([10, 15, 20, null, 30]).gaps).toEqual({ 2019: 'missing' })
  })

  test('may fall to zero', () => {
    expect(told([4, 4, 4, 0]).points).toEqual({ 2016: 100, 2017: 100, 2018: 100, 2019: 0 })
  })
})

test.each<readonly [string, Values, readonly number[], IndexRefusal]>([
  ['no values', [], [], { code: 'noValues' }],
  ['only missing ones', [null, null, null], [], { code: 'noValues' }],
  ['a series that ended before the base year', [10, 12], [], { code: 'noValueSince', year: 2018 }],
  ['nothing after a break', [10, 12, 14, 15], [2019], { code: 'onlyOneValue', year: 2019 }],
  ['a base of zero', [1, 1, 0, 5], [], { code: 'zeroBase', year: 2018 }],
  ['negative throughout', [-9, -8, -4, -2], [], { code: 'negativeBase', year: 2018 }],
  [
    'a negative base of a series that turns positive',
    [1, 1, -4, 2],
    [],
    { code: 'negativeBase', year: 2018 },
  ],
  ['a change of sign after the base', [1, 1, 4, -2], [], { code: 'signChanges' }],
  ['a change of sign before it', [-1, 1, 4, 2], [], { code: 'signChanges' }],
])('%s has none', (_, values, breakYears, refusal) => {
  expect(index(values, breakYears)).toEqual(refusal)
})

test('a negative value before a break is no change of sign: it is not compared', () => {
  expect(isIndexed(index([-5, -4, 3, 6], [2018]))).toBe(true)
})
