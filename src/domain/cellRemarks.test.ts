import { expect, test } from 'vitest'
import { listCellRemarks } from './cellRemarks.ts'
import type { ObservationCube } from './indicator.ts'

/** Women: 1, –, 3, –; men: –, 2, 3, 4. The places of the cells: 0–3 and 4–7. */
const cube: ObservationCube = {
  regions: ['25'],
  sexes: ['women', 'men'],
  years: [2019, 2020, 2021, 2022],
  values: [1, null, 3, null, null, 2, 3, 4],
  missing: { 3: 'notYet' },
  flags: { 0: ['break'], 2: ['provisional', 'estimated'], 6: ['provisional'], 7: ['provisional'] },
}

test('flags and reasons are counted over the sexes, with their years', () => {
  expect(listCellRemarks(cube, '25')).toEqual([
    { kind: 'break', count: 1, years: [2019] },
    { kind: 'provisional', count: 3, years: [2021, 2021, 2022] },
    { kind: 'estimated', count: 1, years: [2021] },
    { kind: 'missing', count: 1, years: [2020] },
    { kind: 'notYet', count: 1, years: [2022] },
  ])
})

test('before the first value nothing is missing, and a place without values has nothing to remark on', () => {
  expect(listCellRemarks({ ...cube, missing: {}, flags: {} }, '25')).toEqual([
    { kind: 'missing', count: 1, years: [2020] },
  ])
  expect(listCellRemarks(cube, '24')).toEqual([])
})
