import { expect, test } from 'vitest'
import { toSexGap } from './sexGap.ts'
import { toCubeOf } from './toCubeOf.ts'

type ByYear = Readonly<Record<number, number>>

const cubeOf = (women: ByYear, men: ByYear) => toCubeOf({ '25': { women, men } })
const gapOf = (women: ByYear, men: ByYear, breakYear?: number) =>
  toSexGap(
    {
      cube: cubeOf(women, men),
      breaks: breakYear === undefined ? [] : [{ year: breakYear, text: { sv: '' } }],
    },
    '25',
    2018,
  )
const valuesOf = (gap: ReturnType<typeof gapOf>) =>
  gap?.difference.observations.map(({ year, value }) => [year, value])

test('turned so that it is positive today; before the lines crossed it is negative', () => {
  const gap = gapOf({ 2018: 22, 2020: 20, 2022: 19 }, { 2018: 20, 2020: 20, 2022: 22 })
  expect(gap?.larger).toBe('men')
  expect(valuesOf(gap)).toEqual([
    [2018, -2],
    [2020, 0],
    [2022, 3],
  ])
  expect(gap?.latest).toMatchObject({ year: 2022, women: 19, men: 22, gap: -3 })
  expect(gap?.base).toMatchObject({ year: 2018, gap: 2 })
})

test('a year that lacks either is a gap, and the base is the first that has both', () => {
  const gap = gapOf({ 2017: 5, 2018: 5, 2020: 6, 2022: 9 }, { 2017: 4, 2020: 4, 2021: 4, 2022: 5 })
  expect(valuesOf(gap)).toEqual([
    [2017, 1],
    [2020, 2],
    [2022, 4],
  ])
  expect(gap?.difference.gaps.map(({ year }) => year)).toEqual([2018, 2021])
  expect(gap?.base?.year).toBe(2020)
})

test('the base is never before a break', () => {
  expect(gapOf({ 2018: 9, 2021: 7, 2022: 6 }, { 2018: 1, 2021: 5, 2022: 5 }, 2021)?.base?.year).toBe(2021)
  expect(gapOf({ 2018: 9, 2022: 6 }, { 2018: 1, 2022: 5 }, 2022)?.base).toBeUndefined()
})

test('a provisional value makes a provisional difference, which is not the latest', () => {
  const cube = cubeOf({ 2021: 7, 2022: 6 }, { 2021: 5, 2022: 5 })
  // Cells by sex and year: women 2021, women 2022, men 2021, men 2022.
  const gap = toSexGap({ cube: { ...cube, flags: { 3: ['provisional'] } }, breaks: [] }, '25', 2018)
  expect(gap?.difference.observations.map(({ flags }) => flags)).toEqual([[], ['provisional']])
  expect(gap?.latest.year).toBe(2021)
})

test('no year with both', () => {
  expect(gapOf({ 2021: 1 }, { 2022: 1 })).toBeUndefined()
})
