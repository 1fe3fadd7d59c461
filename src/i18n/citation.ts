import type { ExportSheet } from '#domain/exportSheet.ts'
import { exportWords } from './exportWords.ts'
import { formatDate, formatYears } from './format.ts'

/**
 * "Region Norrbotten, Norrbotten 2030: Ohälsotal, Kiruna, 2018–2022. Källa: Kolada (Försäkringskassan), N00957.
 * Utgåva 2026-11. Hämtad 25 november 2026 från https://….": enough to find the same figures again.
 */
export function citeSheet(sheet: ExportSheet): string {
  const { owner, site, title, years, origin, release, takenOn, address, language } = sheet
  const what = years ? `${title}, ${formatYears(years.from, years.to)}` : title
  const date = formatDate(takenOn, language)
  return exportWords[language].citation(`${owner}, ${site}`, what, origin, release, date, address)
}
