import { expect, test } from 'vitest'
import { findNearestYear, findYearByKey } from './yearSteps.ts'

const yearly = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
const sparse = [1990, 2000, 2005, 2010, 2011, 2024, 2030]

test.each([
  [yearly, 2018, 'ArrowRight', 2019],
  [yearly, 2018, 'ArrowUp', 2019],
  [yearly, 2018, 'ArrowLeft', 2017],
  [yearly, 2018, 'ArrowDown', 2017],
  [yearly, 2022, 'ArrowRight', 2022],
  [yearly, 2015, 'ArrowLeft', 2015],
  [yearly, 2015, 'PageUp', 2020],
  [yearly, 2020, 'PageUp', 2022],
  [yearly, 2022, 'PageDown', 2017],
  [yearly, 2017, 'Home', 2015],
  [yearly, 2017, 'End', 2022],
  [sparse, 1990, 'ArrowRight', 2000],
  [sparse, 2011, 'PageUp', 2024],
  [sparse, 2011, 'PageDown', 2005],
  [yearly, 2018, 'a', undefined],
  [yearly, 2018, 'Tab', undefined],
])('%j from %i with %s', (years, current, key, expected) => {
  expect(findYearByKey(years, current, key)).toBe(expected)
})

test('any year of a long series is ten presses away', () => {
  const years = Array.from({ length: 35 }, (_, index) => 1990 + index)
  const press = (year: number, key: string) => findYearByKey(years, year, key) ?? NaN
  const reach = (goal: number) => {
    const isEarly = goal - 1990 < 2024 - goal
    let year = press(2007, isEarly ? 'Home' : 'End')
    let presses = 1
    for (; Math.abs(goal - year) >= 5; presses += 1) year = press(year, isEarly ? 'PageUp' : 'PageDown')
    for (; year !== goal; presses += 1) year = press(year, isEarly ? 'ArrowRight' : 'ArrowLeft')
    return presses
  }
  expect(Math.max(...years.map(reach))).toBeLessThanOrEqual(10)
})

test('the nearest year to a place on the axis', () => {
  expect(findNearestYear(sparse, 1994)).toBe(1990)
  expect(findNearestYear(sparse, 1995)).toBe(1990)
  expect(findNearestYear(sparse, 1996)).toBe(2000)
  expect(findNearestYear(sparse, 2100)).toBe(2030)
  expect(findNearestYear([], 2000)).toBeUndefined()
})
