import { expect, test } from 'vitest'
import type { Slope } from './slope.ts'
import { toSlopePicture } from './slopeGeometry.ts'

const slope = (code: string, from: number, to: number): Slope => ({
  code,
  name: code,
  from: { value: from, text: String(from) },
  to: { value: to, text: String(to) },
  verdict: undefined,
  isReference: false,
})

test('both sides are on one scale, and higher is up', () => {
  const { slopes } = toSlopePicture([slope('a', 10, 30), slope('b', 20, 10)])
  expect(slopes.map(({ from, to }) => [from.y, to.y])).toEqual([
    [100, 0],
    [50, 100],
  ])
})

test('labels that would meet are moved apart, and keep the order of their values', () => {
  const picture = toSlopePicture([slope('a', 0, 50), slope('b', 100, 50.1), slope('c', 50, 50.2)])
  const middles = picture.slopes.map(({ to }) => to.labelY)
  const [a = 0, b = 0, c = 0] = middles
  // A label is 1.4 em high in a plot of 28 em: 5 per cent.
  expect(a - b).toBeGreaterThanOrEqual(4.99)
  expect(b - c).toBeGreaterThanOrEqual(4.99)
  expect(picture.slopes[1]?.from.labelY).toBeCloseTo(0.5, 5)
})

test('twenty labels fit between the edges', () => {
  const places = Array.from({ length: 20 }, (_, index) => slope(String(index), index / 100, index / 100))
  const middles = toSlopePicture(places).slopes.map(({ from }) => from.labelY)
  expect(Math.min(...middles)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...middles)).toBeLessThanOrEqual(100)
})

test('all alike stand in the middle; nobody is nobody', () => {
  expect(toSlopePicture([slope('a', 7, 7)]).slopes[0]?.to.y).toBe(50)
  expect(toSlopePicture([]).slopes).toEqual([])
})
