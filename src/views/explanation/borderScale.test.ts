import { expect, test } from 'vitest'
import { eurostatClasses } from '#domain/assessment/eurostat.ts'
import { toPosition } from './borderScale.ts'
import { roundOutwards } from './distance.ts'

const { withoutTarget, withTarget } = eurostatClasses

test.each([
  ['in the middle of a class', 0, withoutTarget, 0.5],
  ['on a border', 0.001, withoutTarget, 0.6],
  ['a border’s width beyond the last', 0.02, withoutTarget, 0.9],
  ['far beyond the last, and still on the line', 5, withoutTarget, 0.9996],
  ['far below the first', -5, withoutTarget, 0.0004],
  ['half of what is needed', 0.3, withTarget, 0.375],
])('%s', (_name, value, classes, position) => {
  expect(toPosition(value, classes)).toBeCloseTo(position, 3)
})

test.each([
  [0.21, 1, 0.3],
  [0.3, 1, 0.3],
  [25.9 - 25.8, 1, 0.1],
  [-0.01, 1, -0.1],
  [-1.2, 0, -2],
])('%d with %d decimals is at least %d', (value, decimals, expected) => {
  expect(roundOutwards(value, decimals)).toBeCloseTo(expected, 10)
})
