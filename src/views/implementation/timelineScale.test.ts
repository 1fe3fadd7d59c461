import { expect, test } from 'vitest'
import { toTimelineScale } from './timelineScale.ts'

/* Ten years: each is a tenth of the line. */
const toPlace = toTimelineScale(2021, 2030)

test('a year has a width: a stretch reaches from the start of its first to the end of its last', () => {
  expect(toPlace(2021, 2030)).toEqual({ start: 0, middle: 50, end: 100, length: 100 })
  expect(toPlace(2022, 2024)).toEqual({ start: 10, middle: 25, end: 40, length: 30 })
})

test('one year alone is a tenth, and its middle is at midsummer', () => {
  expect(toPlace(2021, 2021)).toEqual({ start: 0, middle: 5, end: 10, length: 10 })
  expect(toPlace(2030, 2030)).toEqual({ start: 90, middle: 95, end: 100, length: 10 })
})

test('what lies beyond either end stands in the year at that end', () => {
  expect(toPlace(2040, 2040)).toEqual(toPlace(2030, 2030))
  expect(toPlace(2010, 2023)).toEqual(toPlace(2021, 2023))
})

test('places have at most three decimals', () => {
  expect(toTimelineScale(2020, 2022)(2021, 2021)).toEqual({
    start: 33.333,
    middle: 50,
    end: 66.667,
    length: 33.334,
  })
})
