import { expect, test } from 'vitest'
import type { IndicatorAssessment } from './assessment/assessIndicator.ts'
import type { Status } from './assessment/assessment.ts'
import { orderByVerdict } from './placeOrder.ts'
import type { Standing } from './standing.ts'

function standing(region: string, status: Status, from?: number, to?: number): Standing {
  const base = from === undefined ? null : { year: 2018, value: from }
  const latest = to === undefined ? null : { year: 2022, value: to }
  const verdict: IndicatorAssessment = {
    method: 'eurostat',
    status,
    classLabel: '',
    value: null,
    score: null,
    reasons: [],
    base,
    latest,
  }
  return {
    indicator: 'matt',
    region,
    verdict,
    certainty: null,
    sex: 'total',
    sparkline: { firstYear: 0, values: [] },
    comparison: null,
  }
}

const order = (standings: readonly Standing[], direction: 'up' | 'down' | 'context', isTotal = false) =>
  orderByVerdict(standings, { direction, isTotal }).map(({ region }) => region)

const four = [
  standing('none', 'notAssessable'),
  standing('worse', 'significantSetback', 10, 8),
  standing('little', 'significantProgress', 10, 12),
  standing('much', 'significantProgress', 10, 15),
  standing('small', 'notAssessable', undefined, 3),
  standing('same', 'noProgress', 10, 10),
]

test('best verdict first, then the larger change, and last those that cannot be judged, in the order given', () => {
  expect(order(four, 'up')).toEqual(['much', 'little', 'same', 'worse', 'none', 'small'])
})

test('lower is better: the larger decrease first', () => {
  const falling = [
    standing('little', 'significantProgress', 10, 9),
    standing('much', 'significantProgress', 10, 5),
  ]
  expect(order(falling, 'down')).toEqual(['much', 'little'])
})

test('a total by its share: 10 to 12 is more than 100 to 110', () => {
  const grown = [
    standing('large', 'significantProgress', 100, 110),
    standing('small', 'significantProgress', 10, 12),
  ]
  expect(order(grown, 'up', true)).toEqual(['small', 'large'])
  expect(order(grown, 'up')).toEqual(['large', 'small'])
})
