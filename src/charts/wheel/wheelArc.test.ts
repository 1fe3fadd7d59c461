import { expect, test } from 'vitest'
import { toArcPath, toCirclePath, toPoint, toSectorPath } from './wheelArc.ts'

const quarter = Math.PI / 2

test.each([
  ['12 o’clock', 0, { x: 100, y: 50 }],
  ['3 o’clock', quarter, { x: 150, y: 100 }],
  ['6 o’clock', 2 * quarter, { x: 100, y: 150 }],
  ['9 o’clock', 3 * quarter, { x: 50, y: 100 }],
])('angle 0 is at the top and grows clockwise: %s', (_, angle, point) => {
  expect(toPoint(100, 50, angle)).toEqual(point)
})

test('no coordinate is a negative zero or has more than two decimals', () => {
  const { x, y } = toPoint(0, 1 / 3, -1e-9)
  expect(Object.is(x, 0)).toBe(true)
  expect(y).toBe(-0.33)
})

test('a quarter of a ring without inset: rim clockwise, back along the hub', () => {
  expect(toSectorPath(100, { inner: 20, outer: 50, from: 0, to: quarter }, 0)).toBe(
    'M100 50A50 50 0 0 1 150 100L120 100A20 20 0 0 0 100 80Z',
  )
})

test('more than half a turn takes the large arc', () => {
  expect(toSectorPath(100, { inner: 20, outer: 50, from: 0, to: 3 * quarter }, 0)).toBe(
    'M100 50A50 50 0 1 1 50 100L80 100A20 20 0 1 0 100 80Z',
  )
})

test('the sides keep the same distance from the boundary at rim and hub', () => {
  // From 12 o'clock the boundary is x = 100, so the side stands at x = 103; to 3 o'clock it is y = 100, so y = 97.
  const path = toSectorPath(100, { inner: 20, outer: 50, from: 0, to: quarter }, 3)
  const [, start, rimEnd, backStart, backEnd] =
    /^M(\S+) \S+A50 50 0 0 1 \S+ (\S+)L\S+ ([^A]+)A20 20 0 0 0 (\S+) \S+Z$/u.exec(path) ?? []
  expect([start, rimEnd, backStart, backEnd].map(Number)).toEqual([103, 97, 97, 103])
})

test('a sliver is never turned inside out by the inset', () => {
  const path = toSectorPath(0, { inner: 100, outer: 200, from: 0, to: 0.01 }, 50)
  const [, start, end] = /^M(\S+) \S+A200 200 0 0 1 (\S+) /u.exec(path) ?? []
  expect(Number(end)).toBeGreaterThan(Number(start))
})

test('a whole turn is closed as a ring with a hole', () => {
  const whole = toSectorPath(100, { inner: 20, outer: 50, from: 0, to: 4 * quarter }, 3)
  expect(whole).toBe(toCirclePath(100, 50) + toCirclePath(100, 20, true))
  expect(whole).toContain('M100 50A50 50 0 1 1 100 150A50 50 0 1 1 100 50Z')
  expect(whole).toContain('M100 80A20 20 0 1 0 100 120A20 20 0 1 0 100 80Z')
})

test('an arc runs either way round', () => {
  expect(toArcPath(100, 50, 0, quarter)).toBe('M100 50A50 50 0 0 1 150 100')
  expect(toArcPath(100, 50, quarter, 0)).toBe('M150 100A50 50 0 0 0 100 50')
})
