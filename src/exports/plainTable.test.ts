import { expect, test } from 'vitest'
import { isYearColumn, toPlainNumber, toPlainTable } from './plainTable.ts'

test('years in brackets stand in a column of their own, where there are any', () => {
  const table = {
    columns: [
      { key: 'place', label: 'Plats' },
      { key: 'latest', label: 'Senaste', isNumeric: true },
      { key: 'change', label: 'Förändring', isNumeric: true },
    ],
    rows: [
      {
        key: '25',
        cells: [
          'Norrbotten',
          { text: '24,9 (2022)', value: 24.88, year: 2022 },
          { text: '−1,6', value: -1.62 },
        ],
      },
      { key: '26', cells: ['Ingenstans', '–', '–'] },
    ],
  }
  const plain = toPlainTable(table, 'sv')
  expect(plain.columns.map(({ label }) => label)).toEqual(['Plats', 'Senaste', 'Senaste, år', 'Förändring'])
  expect(plain.columns.map(isYearColumn)).toEqual([false, false, true, false])
  expect(plain.rows.map(({ cells }) => cells[2])).toEqual(['2022', ''])
  expect(plain.rows[1]?.cells).toEqual(['Ingenstans', '–', '', '–'])
})

test('a table without such years is as it was', () => {
  const table = { columns: [{ key: 'year', label: 'År' }], rows: [{ key: '1', cells: ['2022'] }] }
  expect(toPlainTable(table, 'sv')).toEqual(table)
})

test.each([
  [69.2 - 69, 0.2],
  [34.47 - 17.53, 16.94],
  [5_080_920.21 - 5_082_089.88, -1169.67],
  [24.88, 24.88],
  [6_078_429.29597, 6_078_429.29597],
  [1_234_567.123456, 1_234_567.123456],
  [1 / 3, 1 / 3],
  [0, 0],
  [-1.5, -1.5],
])('%d is written as %d', (value, expected) => {
  expect(toPlainNumber(value)).toBe(expected)
})
