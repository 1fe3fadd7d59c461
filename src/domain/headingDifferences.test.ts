import { expect, test } from 'vitest'
import type { Status } from './assessment/assessment.ts'
import { findHeadingDifferences } from './headingDifferences.ts'
import type { Standing } from './standing.ts'

const standings = (statuses: readonly (readonly [string, Status])[]) =>
  statuses.map(([indicator, status]) => ({ indicator, verdict: { status } }) as Standing)

test('verdicts that point apart, in the order of the place; what stands still points nowhere', () => {
  const place = standings([
    ['a', 'significantProgress'],
    ['b', 'moderateSetback'],
    ['c', 'significantProgress'],
    ['d', 'noProgress'],
    ['e', 'moderateProgress'],
    ['f', 'notAssessable'],
    ['g', 'targetMet'],
  ])
  const whole = standings([
    ['g', 'significantSetback'],
    ['a', 'moderateSetback'],
    // Too slow is still the right way.
    ['b', 'insufficientProgress'],
    ['c', 'moderateProgress'],
    ['d', 'significantSetback'],
    ['f', 'significantSetback'],
  ])
  const { better, worse } = findHeadingDifferences(place, whole)
  expect(better.map((one) => one.place.indicator)).toEqual(['a', 'g'])
  expect(worse.map((one) => [one.place.indicator, one.whole.verdict.status])).toEqual([
    ['b', 'insufficientProgress'],
  ])
})
