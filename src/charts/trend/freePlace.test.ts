import { expect, test } from 'vitest'
import { findFreePlace, isCrossed } from './freePlace.ts'

const box = { left: 40, right: 60, top: 40, bottom: 60 }

test.each([
  ['through the middle', { x1: 0, y1: 50, x2: 100, y2: 50 }, true],
  ['across a corner', { x1: 35, y1: 45, x2: 45, y2: 35 }, false],
  ['over the corner and in', { x1: 38, y1: 48, x2: 50, y2: 38 }, true],
  ['beside', { x1: 0, y1: 30, x2: 100, y2: 30 }, false],
  ['ends before', { x1: 0, y1: 50, x2: 39, y2: 50 }, false],
  ['starts inside', { x1: 50, y1: 50, x2: 100, y2: 90 }, true],
  ['upright beside', { x1: 70, y1: 0, x2: 70, y2: 100 }, false],
  ['a point inside', { x1: 50, y1: 50, x2: 50, y2: 50 }, true],
  ['a point outside', { x1: 50, y1: 90, x2: 50, y2: 90 }, false],
])('a stroke %s', (_, stroke, expected) => {
  expect(isCrossed(box, stroke)).toBe(expected)
})

const place = (value: string, top: number, dislike: number) => ({
  value,
  dislike,
  boxes: [{ left: 40, right: 60, top, bottom: top + 10 }],
})

test('the best liked free place wins, and covering little beats being liked', () => {
  const strokes = [{ x1: 0, y1: 45, x2: 100, y2: 45 }]
  const places = [place('on the line', 40, 0), place('above', 30, 5), place('below', 50, 4)]
  expect(findFreePlace(places, { strokes, boxes: [] })?.value).toBe('below')
  expect(findFreePlace(places, { strokes: [], boxes: [] })?.value).toBe('on the line')
})

test('another text is an obstacle too', () => {
  const boxes = [{ left: 0, right: 45, top: 0, bottom: 55 }]
  expect(findFreePlace([place('a', 40, 0), place('b', 60, 9)], { strokes: [], boxes })?.value).toBe('b')
  expect(findFreePlace([], { strokes: [], boxes })).toBeUndefined()
})
