import { expect, test } from 'vitest'
import { toChartData } from './chartData.ts'
import { listTable, placeTable, yearTable } from './deckSheetExample.ts'

test('years are categories, columns of numbers are series, and a gap is a gap', () => {
  expect(toChartData(yearTable, 'lines')).toEqual({
    categories: ['2018', '2019', '2020', '2022'],
    drawn: [
      { key: 'line-2584', name: 'Kiruna & "Å<Ä>Ö"', values: [18.62, null, 17.000000000000004, 0] },
      { key: 'line-25', name: '=1+1', values: [0, -3.25, 4, 1234567.5] },
      { key: 'target', name: "Mål 'i sikte'", values: [null, null, null, 15] },
    ],
    undrawn: [],
    decimals: 1,
  })
})

test('what has a scale of its own is in the data and not in the drawing', () => {
  const data = toChartData(placeTable, 'bars')
  expect(data?.drawn.map(({ key }) => key)).toEqual(['value'])
  expect(data?.undrawn.map(({ key }) => key)).toEqual(['rank', 'change'])
})

test('of more lines than can be read the first are drawn', () => {
  const places = Array.from({ length: 21 }, (_, place) => `line-${place}`)
  const data = toChartData(
    {
      columns: [{ key: 'year', label: 'År' }, ...places.map((key) => ({ key, label: key, isNumeric: true }))],
      rows: [{ key: '2020', cells: ['2020', ...places.map((_, value) => ({ text: String(value), value }))] }],
    },
    'lines',
  )
  expect([data?.drawn.length, data?.undrawn.length]).toEqual([8, 13])
})

test('a table without numbers has nothing to draw', () => {
  expect(toChartData({ ...listTable, rows: [] }, 'bars')).toBeUndefined()
})
