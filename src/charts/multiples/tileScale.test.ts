import { expect, test } from 'vitest'
import { toTileScale } from './tileScale.ts'

const line = (firstYear: number, values: readonly (number | null)[]) => ({ firstYear, values })
const empty = { firstYear: 0, values: [] }

test('years of all lines, values between round numbers, the reference included', () => {
  const tiles = [
    { sparkline: line(2010, [21, null, 27]), reference: line(2008, [24, 24, 24, 24, 24, 24]) },
    { sparkline: line(2012, [33.5, 31]), reference: undefined },
    { sparkline: empty, reference: undefined },
  ]
  // 21 to 33.5 in steps of 2.
  expect(toTileScale(tiles, 1)).toEqual({ years: [2008, 2013], values: [20, 34], decimals: 0 })
})

test('ends are written with the decimals they need', () => {
  const tiles = [{ sparkline: line(2010, [0.61, 0.93]), reference: undefined }]
  // In steps of 0.05.
  expect(toTileScale(tiles, 2)).toEqual({ years: [2010, 2011], values: [0.6, 0.95], decimals: 2 })
})

test('no values, no scale', () => {
  expect(toTileScale([{ sparkline: empty, reference: empty }], 1)).toBeUndefined()
})
