import { expect, test } from 'vitest'
import { toMapFill, toScalePercent } from './mapFill.ts'

test('the ends of the scale are the ends of the colours', () => {
  expect(toMapFill(0, 'h')).toBe('color-mix(in oklab, var(--map-high) 0%, var(--map-low))')
  expect(toMapFill(1, 'h')).toBe('color-mix(in oklab, var(--map-high) 100%, var(--map-low))')
})

test('a place without a figure is hatched, never the colour of the lowest', () => {
  expect(toMapFill(null, 'h')).toBe('url(#h)')
})

test.each([
  [0.3333, 33.3],
  [-0.2, 0],
  [1.4, 100],
])('share %d stands at %d per cent of the scale', (share, percent) => {
  expect(toScalePercent(share)).toBe(percent)
})
