import { expect, test } from 'vitest'
import { toSeries } from './series.ts'
import { countSharedYears, listVintageChanges } from './vintageChanges.ts'

const toOne = (values: Readonly<Record<number, number>>) =>
  toSeries(Object.entries(values).map(([year, value]) => ({ year: Number(year), value, flags: [] })))

const replaced = toOne({ 1990: 10, 2000: 20, 2016: 30 })
const current = toOne({ 1990: 11, 2000: 20, 2024: 40 })

test('what was revised, what is new and what is gone; not what is the same', () => {
  expect(listVintageChanges(replaced, current)).toEqual([
    { year: 1990, before: 10, now: 11 },
    { year: 2016, before: 30, now: null },
    { year: 2024, before: null, now: 40 },
  ])
  expect(listVintageChanges(current, current)).toEqual([])
})

test('years that both editions have', () => {
  expect(countSharedYears(replaced, current)).toBe(2)
})
