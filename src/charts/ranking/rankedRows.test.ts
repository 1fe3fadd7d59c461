import { expect, test } from 'vitest'
import { toPlacedRows } from './rankedRows.ts'

const row = (code: string, value: number | null) => ({
  code,
  name: code,
  href: `?geo=${code}`,
  value,
  text: '',
})
const ranksOf = (values: readonly (number | null)[]) =>
  toPlacedRows(
    values.map((value, place) => row(String(place), value)),
    undefined,
  ).placed.map(({ rank }) => rank)

test('rank follows the order given, whether high or low is first', () => {
  expect(ranksOf([9, 7, 2])).toEqual([1, 2, 3])
  expect(ranksOf([2, 7, 9])).toEqual([1, 2, 3])
})

test('equal values share a place, and the next one counts them both', () => {
  expect(ranksOf([9, 7, 7, 2])).toEqual([1, 2, 2, 4])
})

test('rows without a figure go last, have no rank and no bar', () => {
  const { placed } = toPlacedRows([row('a', null), row('b', 8), row('c', null), row('d', 4)], undefined)
  expect(placed.map(({ row: { code } }) => code)).toEqual(['b', 'd', 'a', 'c'])
  expect(placed.map(({ rank }) => rank)).toEqual([1, 2, undefined, undefined])
  expect(placed.map(({ bar }) => bar?.length)).toEqual([100, 50, undefined, undefined])
})

test('no rows at all is an empty ranking', () => {
  expect(toPlacedRows([], 3).placed).toEqual([])
})
