import { expect, test } from 'vitest'
import { toBarGeometry, toLabelAnchor } from './barGeometry.ts'

test('bars start at zero, and the longest fills the track', () => {
  const { zero, hasNegative, bars } = toBarGeometry([80, 40, 20])
  expect(zero).toBe(0)
  expect(hasNegative).toBe(false)
  expect(bars).toEqual([
    { start: 0, length: 100, isNegative: false },
    { start: 0, length: 50, isNegative: false },
    { start: 0, length: 25, isNegative: false },
  ])
})

test('the reference has its place on the same scale, and makes room for itself', () => {
  expect(toBarGeometry([50], 100)).toMatchObject({ bars: [{ start: 0, length: 50 }], reference: 100 })
  expect(toBarGeometry([100], 25)).toMatchObject({ bars: [{ start: 0, length: 100 }], reference: 25 })
  expect(toBarGeometry([100]).reference).toBeUndefined()
})

test('negative values go left from a zero that has moved in', () => {
  const { zero, hasNegative, bars } = toBarGeometry([30, -10])
  expect(zero).toBe(25)
  expect(hasNegative).toBe(true)
  expect(bars).toEqual([
    { start: 25, length: 75, isNegative: false },
    { start: 0, length: 25, isNegative: true },
  ])
})

test('when all are negative, zero stands at the right edge', () => {
  const { zero, bars } = toBarGeometry([-5, -20])
  expect(zero).toBe(100)
  expect(bars).toEqual([
    { start: 75, length: 25, isNegative: true },
    { start: 0, length: 100, isNegative: true },
  ])
})

test('a negative reference among positive values moves zero as well', () => {
  expect(toBarGeometry([15], -5)).toMatchObject({ zero: 25, hasNegative: true, reference: 0 })
})

test('a value of zero has no length, also when all are zero', () => {
  expect(toBarGeometry([0, 0]).bars).toEqual([
    { start: 0, length: 0, isNegative: false },
    { start: 0, length: 0, isNegative: false },
  ])
  expect(toBarGeometry([10, 0]).bars[1]).toEqual({ start: 0, length: 0, isNegative: false })
})

test('a range that several pictures share makes room, on both sides of zero', () => {
  expect(toBarGeometry([40], undefined, { low: 10, high: 80 })).toMatchObject({
    zero: 0,
    bars: [{ start: 0, length: 50 }],
  })
  expect(toBarGeometry([30], undefined, { low: -10, high: 30 })).toMatchObject({
    zero: 25,
    hasNegative: true,
    bars: [{ start: 25, length: 75 }],
  })
})

test('one row fills the track; no row is no bar', () => {
  expect(toBarGeometry([3]).bars).toEqual([{ start: 0, length: 100, isNegative: false }])
  expect(toBarGeometry([])).toEqual({ zero: 0, hasNegative: false, bars: [], reference: undefined })
})

test('what is missing has no bar, and its neighbours keep theirs', () => {
  expect(toBarGeometry([null, 4, null]).bars).toEqual([
    null,
    { start: 0, length: 100, isNegative: false },
    null,
  ])
  expect(toBarGeometry([null, null]).bars).toEqual([null, null])
})

test.each([
  [0, 'start'],
  [33, 'start'],
  [34, 'middle'],
  [50, 'middle'],
  [66, 'middle'],
  [67, 'end'],
  [100, 'end'],
] as const)('the label of a line at %d per cent has its %s there, and so runs inwards', (place, anchor) => {
  expect(toLabelAnchor(place)).toBe(anchor)
})
