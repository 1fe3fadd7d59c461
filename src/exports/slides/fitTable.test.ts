import { expect, test } from 'vitest'
import { listTable, placeTable } from './deckSheetExample.ts'
import { fitTable } from './fitTable.ts'

test('a small table stands whole', () => {
  const fitted = fitTable(placeTable, { w: 12, h: 4 })
  expect(fitted.rows).toHaveLength(4)
  expect(fitted.leftOut).toEqual({ rows: 0, columns: [] })
  expect(fitted.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12)
})

test('what there is no room for is told: rows at the end, and the columns that say least', () => {
  const fitted = fitTable(listTable, { w: 4.6, h: 2 })
  expect(fitted.rows[0]).toEqual(['Kolumn indicator', 'Kolumn verdict', 'Kolumn latest'])
  expect(fitted.height).toBeLessThanOrEqual(2)
  expect(fitted.leftOut.rows).toBe(61 - fitted.rows.length)
  expect(fitted.leftOut.columns).toHaveLength(5)
})
