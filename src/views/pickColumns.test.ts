import { expect, test } from 'vitest'
import { pickColumns } from './pickColumns.ts'

const table = {
  unit: 'procent',
  columns: [
    { key: 'name', label: 'Namn' },
    { key: 'goal', label: 'Mål' },
    { key: 'latest', label: 'Senaste', isNumeric: true },
  ],
  rows: [{ key: 'a', cells: ['A', 'Hälsa', { text: '4,1', value: 4.1 }], isMarked: true }],
}

test('columns are picked in the order asked for, renamed, and those that are not there left out', () => {
  expect(
    pickColumns(table, [{ key: 'latest' }, { key: 'goal', label: 'Styrka' }, { key: 'change' }]),
  ).toEqual({
    unit: 'procent',
    columns: [
      { key: 'latest', label: 'Senaste', isNumeric: true },
      { key: 'goal', label: 'Styrka' },
    ],
    rows: [{ key: 'a', cells: [{ text: '4,1', value: 4.1 }, 'Hälsa'], isMarked: true }],
  })
})
