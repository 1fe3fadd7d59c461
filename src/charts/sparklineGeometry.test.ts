import { expect, test } from 'vitest'
import { toSparklineDrawing } from './sparklineGeometry.ts'

const frame = { width: 110, height: 30, inset: 5 }
const draw = (values: readonly (number | null)[], extras?: Parameters<typeof toSparklineDrawing>[2]) =>
  toSparklineDrawing({ firstYear: 2010, values }, frame, extras)

test('years run from edge to edge and values from bottom to top', () => {
  expect(draw([0, 5, 10]).line).toBe('M5 25L55 15L105 5')
})

test('negative values keep their order', () => {
  expect(draw([-10, 10, 0]).line).toBe('M5 25L55 5L105 15')
})

test('a constant series runs through the middle', () => {
  expect(draw([7, 7, 7]).line).toBe('M5 15L55 15L105 15')
})

test('one value is a point in the middle and no line', () => {
  const drawing = draw([7])
  expect(drawing.line).toBe('')
  expect(drawing.last).toEqual({ x: 55, y: 15 })
})

test.each([
  ['no values', []],
  ['only missing values', [null, null]],
])('%s: nothing is drawn', (_, values) => {
  expect(draw(values)).toEqual({
    line: '',
    isolated: [],
    last: undefined,
    base: undefined,
    target: undefined,
  })
})

test('a broken series is two lines', () => {
  expect(draw([0, 0, 10, 10], { breakYears: [2012] }).line).toBe('M5 25L38.33 25M71.67 5L105 5')
})

test('a value without neighbours is a point, and the line goes on after the hole', () => {
  const drawing = draw([0, 0, 0, null, 10, null, 0, 0, 0, 0, 0])
  expect(drawing.line).toBe('M5 25L15 25L25 25M65 25L75 25L85 25L95 25L105 25')
  expect(drawing.isolated).toEqual([{ x: 45, y: 5 }])
})

test('an isolated last value is the last point, not drawn twice', () => {
  const drawing = draw([0, 0, 0, null, 10])
  expect(drawing.last).toEqual({ x: 105, y: 5 })
  expect(drawing.isolated).toEqual([])
})

test('the base year is marked where there is a value in it', () => {
  expect(draw([0, 5, 10], { baseYear: 2011 }).base).toEqual({ x: 55, y: 15 })
  expect(draw([0, null, 10], { baseYear: 2011 }).base).toBeUndefined()
  expect(draw([0, 5, 10], { baseYear: 1999 }).base).toBeUndefined()
})

test('a base year that is the last year is drawn as the last point', () => {
  expect(draw([0, 5, 10], { baseYear: 2012 }).base).toBeUndefined()
})

test('a target stretches the years and the values to hold it', () => {
  const drawing = draw([10, 20], {
    target: { from: { year: 2010, value: 10 }, to: { year: 2020, value: 50 } },
  })
  expect(drawing.target).toEqual({ path: 'M5 25L105 5', end: { x: 105, y: 5 } })
  expect(drawing.line).toBe('M5 25L15 20')
})

test('a target below and before everything else still fits', () => {
  const drawing = draw([0, 10], {
    target: { from: { year: 2009, value: 0 }, to: { year: 2010, value: -10 } },
  })
  expect(drawing.target?.path).toBe('M5 15L55 25')
  expect(drawing.line).toBe('M55 15L105 5')
})

test('an extent leaves room for what others hold, and does not cut what does not fit', () => {
  expect(draw([5, 10], { extent: { years: [2010, 2020], values: [0, 20] } }).line).toBe('M5 20L15 15')
  expect(draw([5, 10], { extent: { values: [8, 10] } }).line).toBe('M5 25L105 5')
  expect(draw([5, 10], { extent: { years: [2008, 2011] } }).line).toBe('M71.67 25L105 5')
})
