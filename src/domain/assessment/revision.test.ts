import { describe, expect, test } from 'vitest'
import { toSeries } from '../series.ts'
import type { AssessmentSpec } from './assessIndicator.ts'
import { explainRevision } from './revision.ts'

const spec: AssessmentSpec = {
  direction: 'down',
  kind: 'statistic',
  baseYear: 2018,
  breakYears: [],
  decimals: 1,
  countsPeople: false,
  regionKind: 'county',
  releaseYear: 2024,
}
const series = (values: readonly number[]) =>
  toSeries(values.map((value, index) => ({ year: 2018 + index, value, flags: [] })))
const explain = (replaced: readonly number[], current: readonly number[]) =>
  explainRevision(series(replaced), series(current), spec, 'eurostat')

describe('a verdict that is not what it was', () => {
  test('only revised values explain it', () => {
    expect(explain([100, 99, 98], [100, 102, 104])).toEqual({
      code: 'revised',
      before: 'significantProgress',
    })
  })
  test('revised values and a new year, but the revision is enough', () => {
    expect(explain([100, 99, 98], [100, 102, 104, 106])).toMatchObject({ code: 'revised' })
  })
  test('a new year explains it: nothing to say of revision', () => {
    expect(explain([100, 99, 98], [100, 99, 98, 110])).toBeUndefined()
  })
  test('the same verdict, whatever has been revised', () => {
    expect(explain([100, 99, 98], [100, 98.9, 97.9])).toBeUndefined()
  })
  test('nothing could be judged before', () => {
    expect(explain([100], [100, 99])).toBeUndefined()
    expect(explain([], [100, 99])).toBeUndefined()
  })
})
