import { expect, test } from 'vitest'
import { movePath } from './movePath.ts'

const still = [1, 0, 0, 1, 0, 0] as const
/** Twice as wide, half as high, then 10 to the right and 20 down. */
const stretched = [2, 0, 0, 0.5, 10, 20] as const

test.each([
  ['M0 0L10 10', 'M10 20L30 25'],
  ['M0 0 10 10', 'M10 20L30 25'],
  ['m1,2 3,4', 'M12 21L18 23'],
  ['M5 5h0', 'M20 22.5L20 22.5'],
  ['M0 5H100M0 71H100', 'M10 22.5L210 22.5M10 55.5L210 55.5'],
  ['M0 0V8h4v-8Z', 'M10 20L10 24L18 24L18 20Z'],
  ['M1-2.5L.5.25', 'M12 18.75L11 20.13'],
])('%s stretched is %s', (path, expected) => {
  expect(movePath(path, stretched)).toBe(expected)
})

test('after a closed part, a relative move begins where that part began', () => {
  expect(movePath('M10 10h5v5zm1 1h2', still)).toBe('M10 10L15 10L15 15ZM11 11L13 11')
})

test.each(['M0 0A5 5 0 0 1 10 0', 'M0 0C1 1 2 2 3 3', 'M0 0q1 1 2 2'])('%s has curves', (path) => {
  expect(movePath(path, still)).toBeUndefined()
})
