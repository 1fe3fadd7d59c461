import { expect, test } from 'vitest'
import { decimalsOfTicks, niceTicks } from './niceTicks.ts'

test.each([
  ['shares', 79.8, 98, 1, [75, 80, 85, 90, 95, 100]],
  ['a narrow range', 4.1, 5.6, 1, [4, 4.5, 5, 5.5, 6]],
  ['negative only', -1210, -90, 0, [-1500, -1000, -500, 0]],
  ['negative, as far from zero as it is wide', -2581, -678, 0, [-3000, -2000, -1000, 0]],
  ['negative and far from zero', -1000, -960, 0, [-1000, -990, -980, -970, -960]],
  ['a little more than four steps', 79.75, 100, 1, [75, 80, 85, 90, 95, 100]],
  ['both sides of zero', -820, 410, 0, [-1000, -500, 0, 500]],
  ['borders that are ticks stay', 0, 8, 0, [0, 2, 4, 6, 8]],
  ['constant', 12, 12, 0, [11, 12, 13]],
  ['constant zero', 0, 0, 0, [0, 1]],
  ['constant negative near zero', -1, -1, 0, [-2, -1, 0]],
  ['no step finer than the figure', 4.1, 4.2, 1, [4.1, 4.2]],
  ['whole numbers only', 3, 4, 0, [3, 4]],
  ['tiny', 0.0004, 0.0009, 4, [0.0004, 0.0006, 0.0008, 0.001]],
  ['nearly from zero', 2, 20, 0, [0, 5, 10, 15, 20]],
  ['nearly up to zero', -2400, -500, 0, [-3000, -2000, -1000, 0]],
  ['huge', 214_496, 790_000, 0, [200_000, 400_000, 600_000, 800_000]],
  ['larger than the number line', -1e308, 1e308, 0, [-1e308, 1e308]],
  ['not a number', NaN, 4, 0, [0, 1]],
])('%s', (_, min, max, decimals, expected) => {
  expect(niceTicks(min, max, { decimals })).toEqual(expected)
})

test('ticks cover every range, ascend, and stay few', () => {
  for (const magnitude of [1e-9, 0.01, 1, 37, 12_345, 4e12, 3e200]) {
    for (const [from, to] of [
      [0.1, 0.93],
      [-0.7, 0.2],
      [-3.3, -1.1],
      [0, 1],
    ] as const) {
      const ticks = niceTicks(from * magnitude, to * magnitude, { decimals: 12 })
      expect(ticks[0]).toBeLessThanOrEqual(from * magnitude + magnitude * 1e-6)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(to * magnitude - magnitude * 1e-6)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks)
      if (from >= 0) expect(ticks[0]).toBeGreaterThanOrEqual(0)
    }
  }
})

test('a tick is written with no more decimals than its step needs', () => {
  expect(decimalsOfTicks([70, 80, 90], 1)).toBe(0)
  expect(decimalsOfTicks([4, 4.5, 5], 2)).toBe(1)
  expect(decimalsOfTicks([0.25, 0.5], 1)).toBe(1)
})
