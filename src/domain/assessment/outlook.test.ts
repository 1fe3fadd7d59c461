import { expect, test } from 'vitest'
import type { Observation } from '../series.ts'
import { toOutlook } from './outlook.ts'

const series = (values: Readonly<Record<number, number>>): Observation[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, flags: [] }))

// Steps 1, 3, 1, 3: 2 a year, deviation √(4 · 1² / 3) = 1.1547.
const uneven = series({ 2018: 10, 2019: 11, 2020: 14, 2021: 15, 2022: 18 })
const free = { low: -Infinity, high: Infinity }

test('the pace goes on year by year, within an interval that widens', () => {
  const outlook = toOutlook(uneven, { from: 2023, to: 2024 }, free)
  expect(outlook?.years.map(({ year, value }) => [year, value])).toEqual([
    [2023, 20],
    [2024, 22],
  ])
  // 1.2816 · 1.1547 · √(1 · (1 + 1/4)) = 1.6545 and · √(2 · (1 + 2/4)) = 2.5632.
  expect(outlook?.years[0].high).toBeCloseTo(21.6545, 3)
  expect(outlook?.years[1]?.low).toBeCloseTo(19.4368, 3)
  expect(outlook?.stoppedAt).toBeUndefined()
})

test('neither a value nor its interval goes beyond what the measure can be', () => {
  const outlook = toOutlook(uneven, { from: 2023, to: 2024 }, { low: 0, high: 21 })
  expect(outlook?.years.map(({ value, high }) => [value, high])).toEqual([
    [20, 21],
    [21, 21],
  ])
  expect(outlook?.stoppedAt).toBe(21)
  const falling = toOutlook(
    series({ 2020: 5, 2022: 1 }),
    { from: 2023, to: 2024 },
    { low: 0, high: Infinity },
  )
  expect(falling?.years.map(({ value }) => value)).toEqual([0, 0])
  expect(falling?.stoppedAt).toBe(0)
})

test('too few steps: a pace, and no interval', () => {
  const outlook = toOutlook(uneven.slice(0, 4), { from: 2022, to: 2022 }, free)
  // 10 to 15 in three years.
  expect(outlook?.years[0].value).toBeCloseTo(15 + 5 / 3, 10)
  expect([outlook?.years[0].low, outlook?.years[0].high]).toEqual([null, null])
})

test('it may start later than the year after: what is drawn meanwhile is not projected', () => {
  expect(toOutlook(uneven, { from: 2024, to: 2024 }, free)?.years[0]).toMatchObject({ year: 2024, value: 22 })
})

test.each([
  ['one observation has no pace', uneven.slice(0, 1), { from: 2019, to: 2024 }],
  ['the last year is past', uneven, { from: 2023, to: 2022 }],
])('nothing: %s', (_, observations, span) => {
  expect(toOutlook(observations, span, free)).toBeUndefined()
})
