import type { ExportSheet } from '#domain/exportSheet.ts'
import { citeSheet } from '#i18n/citation.ts'
import { exportWords } from '#i18n/exportWords.ts'
import { formatDate } from '#i18n/format.ts'

/** What must be known of the figures, as terms and texts: the sheet beside them. */
export function listSheetFacts(sheet: ExportSheet): readonly (readonly [string, string])[] {
  const { terms, processing } = exportWords[sheet.language]
  return [
    [terms.title, sheet.title],
    ...(sheet.table.unit === undefined ? [] : [[terms.unit, sheet.table.unit] as const]),
    [terms.source, sheet.source],
    [terms.processing, sheet.isOwnProcessing ? processing.own : processing.raw],
    [terms.licence, sheet.licence],
    [terms.definition, sheet.definition],
    ...sheet.notes.map((note) => [terms.note, note] as const),
    [terms.release, sheet.release],
    [terms.address, sheet.address],
    [terms.takenOn, formatDate(sheet.takenOn, sheet.language)],
    [terms.citation, citeSheet(sheet)],
  ]
}
