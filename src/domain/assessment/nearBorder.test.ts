import { expect, test } from 'vitest'
import type { ClassTable } from './classTable.ts'
import { eurostatClasses } from './eurostat.ts'
import { findNearStatus } from './nearBorder.ts'
import { statcanClasses } from './statcan.ts'
import { unChartClasses } from './unChart.ts'

const near = (classes: ClassTable, value: number) =>
  findNearStatus({ formula: 'growth', value, classes, score: null, reasons: [] })

test.each<[string, ClassTable, number, string | undefined]>([
  ['5 % above a border', eurostatClasses.withoutTarget, 0.01049, 'moderateProgress'],
  ['more than 5 % above it', eurostatClasses.withoutTarget, 0.01051, undefined],
  ['5 % below it', eurostatClasses.withoutTarget, 0.00951, 'significantProgress'],
  ['beside a negative border', eurostatClasses.withoutTarget, -0.00099, 'moderateSetback'],
  ['on the border itself', eurostatClasses.withTarget, 0.6, 'moderateProgress'],
  ['beside zero: 5 % of the nearest border, 0.6', eurostatClasses.withTarget, 0.029, 'significantSetback'],
  ['a little farther from zero', eurostatClasses.withTarget, 0.031, undefined],
  ['beside zero in a rate: 5 % of 0.005', statcanClasses.withoutTarget, -0.00024, 'noProgress'],
  [
    'the same class label on both sides, but not the same status',
    unChartClasses.withTarget,
    0.004,
    'significantSetback',
  ],
  ['far from all', eurostatClasses.withoutTarget, 0.05, undefined],
])('%s', (_name, classes, value, status) => {
  expect(near(classes, value)).toBe(status)
})
