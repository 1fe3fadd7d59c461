import { expect, test } from 'vitest'
import type { AssessmentInput } from './assessment.ts'
import { findRequiredPath, toLead, toPathValue } from './requiredPath.ts'

// 60 in twelve years: 5 a year.
const up = { base: { year: 2018, value: 40 }, target: { year: 2030, value: 100 } }
// 300 in ten years: 30 a year.
const down = { base: { year: 2020, value: 500 }, target: { year: 2030, value: 200 } }

test.each([
  [up, 2018, 40],
  [up, 2022, 60],
  [up, 2030, 100],
  [down, 2024, 380],
])('where the path is: %j in %d', (path, year, expected) => {
  expect(toPathValue(path, year)).toBe(expected)
})

test.each([
  ['worse, upwards', up, 57, 'up', -3],
  ['better, upwards', up, 61.5, 'up', 1.5],
  ['on it', up, 60, 'up', 0],
  ['better, downwards', { ...down, base: { year: 2018, value: 440 } }, 350, 'down', 10],
  ['worse, downwards', { ...down, base: { year: 2018, value: 440 } }, 400, 'down', -40],
] as const)('how much better than the path in 2022: %s', (_, path, value, direction, expected) => {
  // From 440 in 2018: 20 a year, so 360 in 2022.
  expect(toLead(path, { year: 2022, value }, direction)).toBe(expected)
})

const input: AssessmentInput = { direction: 'up', ...up, latest: { year: 2022, value: 57 } }

test.each<[string, AssessmentInput, boolean]>([
  ['on the way', input, true],
  ['in the target year, and not there', { ...input, latest: { year: 2030, value: 90 } }, true],
  ['the target is met', { ...input, latest: { year: 2022, value: 100 } }, false],
  ['its year has passed', { ...input, latest: { year: 2031, value: 90 } }, false],
  ['met from the start and lost', { ...input, base: { year: 2018, value: 101 } }, false],
  [
    'met from the start and lost, downwards',
    {
      ...input,
      ...down,
      direction: 'down',
      base: { year: 2018, value: 190 },
      latest: { year: 2022, value: 220 },
    },
    false,
  ],
  ['no target', { ...input, target: undefined }, false],
  ['no time between base and latest', { ...input, latest: input.base }, false],
])('a path still to be gone: %s', (_, given, isThere) => {
  expect(findRequiredPath(given) !== undefined).toBe(isThere)
})
