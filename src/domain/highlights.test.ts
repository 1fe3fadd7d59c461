import { expect, test } from 'vitest'
import type { Reason, Status } from './assessment/assessment.ts'
import type { Certainty } from './assessment/certainties.ts'
import { toHighlights } from './highlights.ts'
import type { Direction, IndicatorSummary } from './indicator.ts'
import type { Standing } from './standing.ts'

function indicator(id: string, direction: Direction = 'up'): IndicatorSummary {
  return {
    id,
    title: { sv: id },
    unit: { sv: 'procent' },
    valueKind: 'percent',
    direction,
    decimals: 1,
    kind: 'statistic',
    countsPeople: false,
    isTotal: false,
    breaks: [],
    source: 'Kolada',
    ownProcessing: false,
  }
}

/** From 100 in 2020 to the latest value in 2021, so that the rate is as many per cent as it is over 100. */
function standing(
  id: string,
  status: Status,
  latest: number,
  reasons: readonly Reason[] = [],
  certainty: Certainty | null = 'robust',
): Standing {
  const [base, last] = [
    { year: 2020, value: 100 },
    { year: 2021, value: latest },
  ]
  return {
    indicator: id,
    region: '25',
    sex: 'total',
    verdict: {
      method: 'eurostat',
      status,
      classLabel: '',
      value: null,
      score: null,
      reasons,
      base,
      latest: last,
    },
    certainty,
    comparison: null,
    sparkline: { firstYear: 2020, values: [100, latest] },
  }
}

const up = ['a', 'b', 'c', 'd'].map((id) => indicator(id))
const pick = (indicators: readonly IndicatorSummary[], standings: readonly Standing[]) => {
  const { best, worst } = toHighlights(indicators, standings)
  return [best?.indicator.id, worst?.indicator.id]
}

test('the largest change a year each way', () => {
  const standings = [
    standing('a', 'moderateProgress', 101),
    standing('b', 'significantProgress', 110),
    standing('c', 'moderateSetback', 99),
    standing('d', 'significantSetback', 80),
  ]
  expect(pick(up, standings)).toEqual(['b', 'd'])
})

test('a fall is the best there is where lower is better', () => {
  const both = [indicator('a', 'down'), indicator('b', 'down')]
  const standings = [standing('a', 'significantSetback', 130), standing('b', 'significantProgress', 70)]
  expect(pick(both, standings)).toEqual(['b', 'a'])
})

test('of changes alike, the first one', () => {
  const standings = ['a', 'b'].map((id) => standing(id, 'significantProgress', 110))
  expect(pick(up, standings)).toEqual(['a', undefined])
  expect(pick(up, standings.toReversed())).toEqual(['b', undefined])
})

test.each<[string, Standing]>([
  ['a change too small to show', standing('a', 'moderateProgress', 100.05, [{ code: 'withinRounding' }])],
  ['what stands still', standing('a', 'noProgress', 100.1)],
  ['what cannot be judged', standing('a', 'notAssessable', 150, [], null)],
  ['a target that is met by less than before', standing('a', 'targetMet', 90)],
])('nothing is said of %s', (_, one) => {
  expect(pick(up, [one])).toEqual([undefined, undefined])
})

test('a background measure and one that is not known are passed over', () => {
  expect(pick([indicator('a', 'context')], [standing('a', 'significantProgress', 110)])[0]).toBeUndefined()
  expect(pick([], [standing('a', 'significantProgress', 110)])[0]).toBeUndefined()
})

test('how many verdicts hang on what', () => {
  const standings = [
    standing('a', 'moderateProgress', 101, [], 'dependsOnMethod'),
    standing('b', 'moderateProgress', 101, [], 'dependsOnMethod'),
    standing('c', 'moderateProgress', 101, [], 'robust'),
    standing('d', 'notAssessable', 101, [], null),
  ]
  expect(toHighlights(up, standings).certainties).toEqual({
    robust: 1,
    borderline: 0,
    dependsOnMethod: 2,
    dependsOnBaseYear: 0,
  })
})

test('nothing of nothing', () => {
  const { best, worst, distribution } = toHighlights([], [])
  expect([best, worst, distribution.total]).toEqual([undefined, undefined, 0])
})
