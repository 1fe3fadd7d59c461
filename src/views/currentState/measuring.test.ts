import { expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toMeasuring } from './measuring.ts'

const places = ['2580', '2584'].map((code): Region => ({
  code,
  name: { sv: code },
  kind: 'municipality',
  parent: '25',
}))
const years = { year: 2022, baseYear: 2018 }
const people: FigureTable = {
  '25': { total: { 2018: 300, 2022: 310 } },
  '2580': { total: { 2018: 200, 2022: 220 } },
  '2584': { total: { 2018: 100, 2022: 90 } },
}
const total = madeUpIndicator(people, { valueKind: 'number', decimals: 0 })
const share = madeUpIndicator({ '2580': people['2580'] ?? {}, '2584': people['2584'] ?? {} })

test('a total that grows is shown as change in per cent, unless the address asks for its value', () => {
  expect(toMeasuring(total, places, 'total', years, undefined)).toMatchObject({
    basis: 'change',
    changeKind: 'perCent',
  })
  const values = toMeasuring(total, places, 'total', years, 'value')
  expect(values.changeKind).toBeUndefined()
  expect(values.figures.map(({ value }) => value)).toEqual([220, 90])
})

test('all other measures are shown as values, unless the address asks for change', () => {
  expect(toMeasuring(share, places, 'total', years, undefined).basis).toBe('value')
  expect(toMeasuring(share, places, 'total', years, 'change')).toMatchObject({
    basis: 'change',
    changeKind: 'points',
  })
})

test('a change that cannot be counted is not shown, even when it is asked for', () => {
  const only = { year: 2022, baseYear: undefined }
  expect(toMeasuring(total, places, 'total', only, 'change').basis).toBe('value')
})
