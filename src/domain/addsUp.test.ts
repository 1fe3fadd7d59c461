import { expect, test } from 'vitest'
import { addsUp } from './addsUp.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

const at = (value: number) => ({ total: { 2022: value } })

test.each<[string, FigureTable, boolean]>([
  ['people in municipalities', { '25': at(100), '2580': at(70), '2581': at(30) }, true],
  ['within rounding', { '25': at(1000), '2580': at(700), '2581': at(305) }, true],
  ['shares', { '25': at(60), '2580': at(62), '2581': at(55) }, false],
  ['a net that is negative', { '25': at(-30), '2580': at(10), '2581': at(-40) }, true],
  ['counties of the country', { '00': at(90), '24': at(40), '25': at(50) }, true],
  [
    'the county decides before a country of zero',
    { '00': at(0), '25': at(-30), '2580': at(10), '2581': at(-40) },
    true,
  ],
  ['one part says nothing', { '25': at(60), '2580': at(60) }, false],
  ['no parts', { '25': at(60) }, false],
  ['another county’s municipalities', { '25': at(100), '2480': at(60), '2481': at(40) }, false],
  ['nothing at all', {}, false],
])('%s', (_, table, expected) => {
  expect(addsUp(toCubeOf(table))).toBe(expected)
})

test('a year that lacks a part is not used, an earlier whole one is', () => {
  const table = {
    '25': { total: { 2021: 100, 2022: 100 } },
    '2580': { total: { 2021: 60, 2022: 60 } },
    '2581': { total: { 2021: 40, 2022: 'suppressed' as const } },
  }
  expect(addsUp(toCubeOf(table))).toBe(true)
})

test('only women and men published: the women decide', () => {
  const table = {
    '25': { women: { 2022: 83 }, men: { 2022: 80 } },
    '2580': { women: { 2022: 84 }, men: { 2022: 81 } },
    '2581': { women: { 2022: 82 }, men: { 2022: 79 } },
  }
  expect(addsUp(toCubeOf(table))).toBe(false)
})
