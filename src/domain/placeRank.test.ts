import { describe, expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { findPlaceRank } from './placeRank.ts'
import { toCubeOf } from './toCubeOf.ts'

const at = (value: number) => ({ total: { 2022: value } })
const cube = toCubeOf({
  '00': at(50),
  '01': at(60.04),
  '24': at(59.96),
  '25': at(40),
  '2580': at(30),
  '2584': at(20),
  '2401': at(99),
  '2505': { total: { 2021: 5 } },
})
const indicator = { cube, direction: 'up', isTotal: false, decimals: 1 } as unknown as Indicator
const rank = (region: string, changes: Partial<Indicator> = {}) =>
  findPlaceRank({ ...indicator, ...changes }, region, 'total', 2022)

describe('a place among those of its kind', () => {
  test('counties among counties, equal as shown share a position', () => {
    expect(rank('01')).toEqual({ position: 1, of: 3 })
    expect(rank('24')).toEqual({ position: 1, of: 3 })
    expect(rank('25')).toEqual({ position: 3, of: 3 })
  })
  test('municipalities among those of their county that have a value the same year', () => {
    expect(rank('2584')).toEqual({ position: 2, of: 2 })
    expect(rank('2584', { direction: 'down' })).toEqual({ position: 1, of: 2 })
  })
  test.each<[string, string, Partial<Indicator>]>([
    ['the country', '00', {}],
    ['no value that year', '2505', {}],
    ['alone', '2401', {}],
    ['a total', '25', { isTotal: true }],
    ['no wanted direction', '25', { direction: 'context' }],
  ])('none: %s', (_name, region, changes) => {
    expect(rank(region, changes)).toBeUndefined()
  })
})
