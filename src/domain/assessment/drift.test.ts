import { describe, expect, test } from 'vitest'
import type { Observation } from '../series.ts'
import { findArrival, projectDrift, toDrift } from './drift.ts'

const series = (values: Readonly<Record<number, number>>): Observation[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, flags: [] }))

// By hand: steps 1, 3, 1, 3 around a mean of 2; deviation √(4 · 1² / 3) = 1.1547.
const uneven = series({ 2018: 10, 2019: 11, 2020: 14, 2021: 15, 2022: 18 })

describe('the pace of a series', () => {
  test('mean change a year and how much single years stray from it', () => {
    const drift = toDrift(uneven)
    expect(drift).toMatchObject({ perYear: 2, years: 4 })
    expect(drift?.deviation).toBeCloseTo(Math.sqrt(4 / 3), 10)
  })
  test('a step over two years counts as two', () => {
    const drift = toDrift(series({ 2018: 10, 2020: 14, 2021: 16, 2022: 18, 2023: 20 }))
    expect(drift).toEqual({ perYear: 2, deviation: 0, years: 5 })
  })
  test('with fewer than four steps nothing is said of how much it strays', () => {
    expect(toDrift(uneven.slice(0, 4))?.deviation).toBeNull()
    expect(toDrift(uneven.slice(0, 1))).toBeUndefined()
  })
})

describe('where it leads', () => {
  const drift = { perYear: 2, deviation: 1, years: 4 }
  const latest = { year: 2022, value: 18 }
  test('the interval widens as the drift method has it', () => {
    // Two years ahead: 1.2816 · √(2 · (1 + 2/4)) = 2.2198.
    const { value, low, high } = projectDrift(drift, latest, 2024)
    expect(value).toBe(22)
    expect(high).toBeCloseTo(22 + 2.2198, 3)
    expect(low).toBeCloseTo(22 - 2.2198, 3)
  })
  test('the year a value is reached, and the earliest and latest of the interval', () => {
    const arrival = findArrival(drift, latest, 24)
    expect(arrival?.year).toBe(2025)
    // High edge: 2024 22 + 2.22 ≥ 24. Low edge: 2028 30 − 1.2816·√(6·2.5) = 25.04, 2027 28 − 4.30 = 23.70.
    expect(arrival?.earliest).toBe(2024)
    expect(arrival?.latest).toBe(2028)
  })
  test('downwards as well', () => {
    expect(findArrival({ perYear: -2, deviation: null, years: 3 }, latest, 0)).toEqual({
      year: 2031,
      earliest: null,
      latest: null,
    })
  })
  test.each([
    ['the other way', { ...drift, perYear: -1 }, 24],
    ['standing still', { ...drift, perYear: 0 }, 24],
    ['there already', drift, 18],
    ['more than a hundred years', { ...drift, perYear: 0.01 }, 24],
  ])('never: %s', (_name, pace, goal) => {
    expect(findArrival(pace, latest, goal)).toBeUndefined()
  })
})
