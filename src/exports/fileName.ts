import type { ExportSheet } from '#domain/exportSheet.ts'
import { formatYears } from '#i18n/format.ts'

const longestPart = 60

/** "norrbotten-2030_ohalsotal_25_2018-2022.csv": letters every file system takes, whatever the texts hold. */
export function toFileName(sheet: ExportSheet, ending: string): string {
  const { site, nameParts, place, years } = sheet
  const span = years ? [formatYears(years.from, years.to)] : []
  const parts = [site, ...nameParts, place.code, ...span].map(toSafePart).filter(Boolean)
  return `${parts.join('_')}.${ending}`
}

/** Å and é lose their marks, all else that is not a–z, 0–9 becomes a hyphen. */
export function toSafePart(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestPart)
    .replaceAll(/^-|-$/gu, '')
}
