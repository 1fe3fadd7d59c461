import { expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { toBounds } from './measureBounds.ts'
import { toCubeOf } from './toCubeOf.ts'

const positive = toCubeOf({ '25': { total: { 2018: 40, 2022: 'missing' } }, '2584': { total: { 2018: 0 } } })
const negative = toCubeOf({ '25': { total: { 2018: 40 } }, '2584': { total: { 2018: -3 } } })

test.each<[string, Pick<Indicator, 'limit' | 'direction' | 'cube'>, number, number, number]>([
  ['a share', { limit: 100, direction: 'up', cube: positive }, 40, 0, 100],
  ['a share past a limit that is a wish', { limit: 50, direction: 'up', cube: positive }, 52, 0, Infinity],
  ['a number of people', { direction: 'down', cube: positive }, 40, 0, Infinity],
  ['a limit from below', { limit: 10, direction: 'down', cube: positive }, 40, 10, Infinity],
  ['a balance that is below zero somewhere', { direction: 'up', cube: negative }, 40, -Infinity, Infinity],
])('%s', (_, indicator, value, low, high) => {
  expect(toBounds(indicator, value)).toEqual({ low, high })
})
