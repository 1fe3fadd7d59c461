import { expect, test } from 'vitest'
import { toYearTicks, widths, type Width } from './yearTicks.ts'

const yearsAt = (from: number, to: number, marked: readonly number[], width: Width) =>
  toYearTicks({ from, to }, marked)
    .filter((tick) => tick.shownAt.includes(width))
    .map((tick) => tick.year)

test('few years: every one where there is room, every second where there is not', () => {
  expect(yearsAt(2017, 2025, [2025, 2021], 'wide')).toEqual([
    2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ])
  expect(yearsAt(2017, 2025, [2025, 2021], 'medium')).toEqual([2017, 2019, 2021, 2023, 2025])
})

test('many years: round ones, and the marked ones before their neighbours', () => {
  expect(yearsAt(1990, 2030, [2030, 2024], 'wide')).toEqual([
    1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024, 2030,
  ])
  expect(yearsAt(1990, 2030, [2030, 2024], 'narrow')).toEqual([1990, 2030])
  expect(yearsAt(1990, 2030, [2010, 2030, 2024], 'narrow')).toEqual([1990, 2010, 2030])
})

test('every second year keeps the rhythm of the survey', () => {
  expect(yearsAt(2007, 2019, [2019], 'medium')).toEqual([2007, 2009, 2011, 2013, 2015, 2017, 2019])
})

test('two years in one are fine, and marked years outside the axis are left out', () => {
  expect(yearsAt(2021, 2022, [2022, 1990], 'narrow')).toEqual([2021, 2022])
})

test('no two labels meet at any width', () => {
  const least = { narrow: 32, medium: 16, wide: 9 }
  for (const [from, to] of [
    [2005, 2022],
    [1990, 2045],
    [2019, 2022],
    [1, 2022],
  ] as const) {
    for (const width of widths) {
      const places = yearsAt(from, to, [to, to - 2, from], width).map(
        (year) => ((year - from) / (to - from)) * 100,
      )
      places.slice(1).forEach((place, index) => {
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(least[width] - 0.02)
      })
    }
  }
})
