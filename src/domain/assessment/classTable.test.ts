import { describe, expect, test } from 'vitest'
import type { ClassTable } from './classTable.ts'
import { classify, shrinkProgress } from './classTable.ts'
import { eurostatClasses } from './eurostat.ts'
import { plannedPathClasses } from './plannedPath.ts'
import { statcanClasses } from './statcan.ts'
import { unChartClasses } from './unChart.ts'

/** Borders as published; each value stands on a border or just beside it. */
const published: readonly (readonly [string, ClassTable, readonly (readonly [number, string, string])[]])[] =
  [
    [
      'Eurostat with a target: above 95 %, above 60 %, 0–60 %, below 0',
      eurostatClasses.withTarget,
      [
        [0.9501, 'SP', 'significantProgress'],
        [0.95, 'MP', 'moderateProgress'],
        [0.6001, 'MP', 'moderateProgress'],
        [0.6, 'MD', 'insufficientProgress'],
        [0, 'MD', 'insufficientProgress'],
        [-0.0001, 'SD', 'significantSetback'],
      ],
    ],
    [
      'Eurostat without: above 1 %, above 0.1 %, ±0.1 %, −1 to −0.1 %, below −1 %',
      eurostatClasses.withoutTarget,
      [
        [0.0101, 'SP', 'significantProgress'],
        [0.01, 'MP', 'moderateProgress'],
        [0.001, 'NP', 'noProgress'],
        [-0.001, 'NP', 'noProgress'],
        [-0.0011, 'MD', 'moderateSetback'],
        [-0.01, 'MD', 'moderateSetback'],
        [-0.0101, 'SD', 'significantSetback'],
      ],
    ],
    [
      'Statistics Canada with a target: from 95 %, from 60 %, from 0',
      statcanClasses.withTarget,
      [
        [0.95, 'substantial', 'significantProgress'],
        [0.9499, 'moderate', 'moderateProgress'],
        [0.6, 'moderate', 'moderateProgress'],
        [0.5999, 'limited', 'insufficientProgress'],
        [0, 'limited', 'insufficientProgress'],
        [-0.0001, 'deterioration', 'significantSetback'],
      ],
    ],
    [
      'Statistics Canada without: from 1.5 %, from 0.5 %, from 0',
      statcanClasses.withoutTarget,
      [
        [0.015, 'substantial', 'significantProgress'],
        [0.0149, 'moderate', 'moderateProgress'],
        [0.005, 'moderate', 'moderateProgress'],
        [0.0049, 'limited', 'noProgress'],
        [-0.0001, 'deterioration', 'significantSetback'],
      ],
    ],
    [
      'UN chart with a target: from 0.95, from 0.10, below',
      unChartClasses.withTarget,
      [
        [0.95, '3', 'significantProgress'],
        [0.9499, '2', 'moderateProgress'],
        [0.1, '2', 'moderateProgress'],
        [0.0999, '1', 'noProgress'],
        [-0.0001, '1', 'significantSetback'],
      ],
    ],
    [
      'UN chart without: from 2 %, from 0.5 %, below',
      unChartClasses.withoutTarget,
      [
        [0.02, '3', 'significantProgress'],
        [0.0199, '2', 'moderateProgress'],
        [0.005, '2', 'moderateProgress'],
        [0.0049, '1', 'noProgress'],
        [-0.0001, '1', 'significantSetback'],
      ],
    ],
    [
      'planned path: green from 0.90, yellow from 0.75, red below',
      plannedPathClasses,
      [
        [0.9, 'green', 'significantProgress'],
        [0.8999, 'yellow', 'moderateProgress'],
        [0.75, 'yellow', 'moderateProgress'],
        [0.7499, 'red', 'insufficientProgress'],
        [-0.0001, 'red', 'significantSetback'],
      ],
    ],
  ]

describe.each(published)('%s', (_name, table, rows) => {
  test.each(rows)('%d is %s, %s', (value, label, status) => {
    expect(classify(value, table)).toMatchObject({ label, status })
  })
})

describe('near a natural limit', () => {
  test('the borders of progress shrink, those of setback stay', () => {
    const table = shrinkProgress(eurostatClasses.withoutTarget, 0.1)
    expect(classify(0.0011, table).label).toBe('SP')
    expect(classify(0.0009, table).label).toBe('MP')
    expect(classify(-0.0011, table).label).toBe('MD')
  })
  test('at the limit itself, standing still is the best there is', () => {
    expect(classify(0, shrinkProgress(eurostatClasses.withoutTarget, 0)).label).toBe('SP')
    expect(classify(-0.0001, shrinkProgress(statcanClasses.withoutTarget, 0)).label).toBe('deterioration')
  })
})
