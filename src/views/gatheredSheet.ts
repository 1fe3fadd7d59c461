import type { ExportSheet } from '#domain/exportSheet.ts'
import type { Region } from '#domain/region.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { spoken } from './indicatorRow.ts'
import type { SheetOccasion, ShownChart } from './toExportSheet.ts'

/** What a figure of several measures, or of one out of its page, is about. */
export interface GatheredSubject {
  readonly nameParts: readonly string[]
  readonly place: Pick<Region, 'code' | 'name'>
  /** True where the figures are computed from the sources' values. */
  readonly isComputed: boolean
  readonly notes?: readonly string[]
}

/** A figure that tells of several measures, with what must follow it out of the dashboard. */
export function toGatheredSheet(
  { title, source, table }: ShownChart,
  { nameParts, place, isComputed, notes = [] }: GatheredSubject,
  { strategy, address, today, language }: SheetOccasion,
): ExportSheet {
  const words = wheelExportWords[language]
  return {
    nameParts,
    title,
    place: { code: place.code, name: spoken(place.name, language) },
    years: undefined,
    table,
    source,
    origin: source,
    licence: words.licence,
    isOwnProcessing: isComputed,
    definition: words.definition,
    notes,
    owner: spoken(strategy.owner, language),
    site: shellWords[language].brand,
    release: strategy.release.id,
    address,
    takenOn: today,
    language,
  }
}
