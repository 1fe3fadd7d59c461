import { expect, test } from 'vitest'
import { toLimitTable } from './limitRows.ts'

// By hand: 1 − 0.5^4.44 = 0.954, 1 − 0.9^4.44 = 0.374, 1 − 0.99^4.44 = 0.044; times 1 % and 1.5 %.
test('less is asked near the limit', () => {
  const { columns, rows } = toLimitTable('sv')
  expect(columns).toEqual([
    'Basårets värde',
    'Faktor',
    'Förbättras, Eurostat',
    'Förbättras, Statistics Canada',
  ])
  expect(rows.map((cells) => cells.map((cell) => cell.replaceAll('\u00a0', ' ')))).toEqual([
    ['50 %', '0,95', '0,95 %', '1,43 %'],
    ['90 %', '0,37', '0,37 %', '0,56 %'],
    ['99 %', '0,04', '0,04 %', '0,07 %'],
  ])
})
