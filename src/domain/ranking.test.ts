import { expect, test } from 'vitest'
import type { PlaceFigure } from './municipalityFigures.ts'
import { findEnds, toRanks, toShareOfRange } from './ranking.ts'

const figure = (code: string, value: number | null): PlaceFigure => ({
  place: { code, name: { sv: code }, kind: 'municipality' },
  value,
  missing: 'missing',
})
const figures = [figure('a', 9), figure('b', 7), figure('c', 7), figure('d', 2), figure('e', null)]

test('equal values share a rank, and the next one counts them both', () => {
  expect([...toRanks(figures)]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 4],
  ])
})

test('the ends leave out what has no figure', () => {
  expect([findEnds(figures)?.low.place.code, findEnds(figures)?.high.place.code]).toEqual(['d', 'a'])
  expect(findEnds([figure('e', null)])).toBeUndefined()
})

test('a place between the ends, the middle when all are equal', () => {
  expect([2, 5.5, 9, null].map((value) => toShareOfRange(value, 2, 9))).toEqual([0, 0.5, 1, null])
  expect(toShareOfRange(4, 4, 4)).toBe(0.5)
})
