import { expect, test } from 'vitest'
import { moveActive } from './moveActive.ts'

test.each([
  ['ArrowDown', 0, 3, false, 1],
  ['ArrowDown', 2, 3, true, 0],
  ['ArrowDown', -1, 3, false, 0],
  ['ArrowUp', 0, 3, false, 2],
  ['ArrowUp', 2, 3, true, 1],
  ['ArrowUp', -1, 3, false, 2],
  // Home and End move in the text until one has moved among the options.
  ['Home', 0, 3, false, undefined],
  ['End', 0, 3, false, undefined],
  ['Home', 2, 3, true, 0],
  ['End', 1, 3, true, 2],
  ['ArrowLeft', 1, 3, true, undefined],
  ['k', 1, 3, true, undefined],
  ['ArrowDown', -1, 0, false, undefined],
] as const)('%s at %d of %d, moved before: %s → %s', (key, index, count, hasMoved, expected) => {
  expect(moveActive(key, index, count, hasMoved)).toBe(expected)
})
