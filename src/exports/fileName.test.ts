import { expect, test } from 'vitest'
import { exportSheetExample as sheet } from './exportSheetExample.ts'
import { toFileName } from './fileName.ts'

test('says what, where and when', () => {
  expect(toFileName(sheet, 'csv')).toBe('norrbotten-2030_ohalsotal_2584_2018-2022.csv')
  expect(toFileName({ ...sheet, years: { from: 2022, to: 2022 } }, 'xlsx')).toBe(
    'norrbotten-2030_ohalsotal_2584_2022.xlsx',
  )
  expect(toFileName({ ...sheet, nameParts: ['ohalsotal', 'kon'], years: undefined }, 'svg')).toBe(
    'norrbotten-2030_ohalsotal_kon_2584.svg',
  )
})

test.each([
  ['Hälsa på Åland', 'halsa-pa-aland'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON: <x> | "y"?*', 'con-x-y'],
  ['\u202Efdp.exe\u0000', 'fdp-exe'],
  ['a'.repeat(300), 'a'.repeat(60)],
  ['…', ''],
])('%j becomes %j', (part, expected) => {
  expect(toFileName({ ...sheet, site: part, years: undefined }, 'csv')).toBe(
    [expected, 'ohalsotal', '2584'].filter(Boolean).join('_') + '.csv',
  )
})
