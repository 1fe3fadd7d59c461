import { expect, test } from 'vitest'
import { exportSheetExample as sheet } from '#exports/exportSheetExample.ts'
import { citeSheet } from './citation.ts'

test('who, what, where, when, from whom, which release and where it was found', () => {
  expect(citeSheet(sheet)).toBe(
    `Region Norrbotten, Norrbotten 2030: Ohälsotal, Kiruna, 2018–2022. Källa: Kolada (Försäkringskassan), N00957. Utgåva 2026-11. Hämtad 25 november 2026 från ${sheet.address}.`,
  )
  expect(citeSheet({ ...sheet, years: undefined, language: 'en' })).toBe(
    `Region Norrbotten, Norrbotten 2030: Ohälsotal, Kiruna. Källa: Kolada (Försäkringskassan), N00957. Release 2026-11. Retrieved 25 November 2026 from ${sheet.address}.`,
  )
})
