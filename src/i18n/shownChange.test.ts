import { expect, test } from 'vitest'
import { smallestShown, toShownChange } from './shownChange.ts'

test.each([
  ['equal', 26, 26, 0, 'none'],
  ['26 and 26, though there is a change', 26, 25.8, 0, 'sameRounded'],
  ['26 and 26, though the change is nearly one', 25.6, 26.4, 0, 'sameRounded'],
  ['0 and 0 on both sides of zero', -0.2, 0.2, 0, 'sameRounded'],
  ['26 and 25, though the change is next to nothing', 25.6, 25.4, 0, 'tooSmall'],
  ['a step of the last decimal', 24.9, 25, 1, 'visible'],
] as const)('%s', (_, from, to, decimals, expected) => {
  expect(toShownChange(from, to, decimals)).toBe(expected)
})

test('one unit of the last decimal', () => {
  expect([0, 1, 2].map(smallestShown)).toEqual([1, 0.1, 0.01])
})
