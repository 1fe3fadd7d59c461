import type { ExportSheet } from '#domain/exportSheet.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { spoken } from './indicatorRow.ts'

interface VerdictSheetRequest {
  readonly strategy: Pick<Strategy, 'id' | 'owner' | 'release'>
  readonly region: Region
  readonly title: string
  /** Tells the file from the strategy's others; none for the wheel. */
  readonly part?: string
  readonly table: FigureTable
  readonly address: string
  readonly today: string
  readonly language: Language
}

/** Verdicts on many indicators, with what must follow them out of the dashboard. */
export function toVerdictSheet(request: VerdictSheetRequest): ExportSheet {
  const { strategy, region, title, part, table, address, today, language } = request
  const words = wheelExportWords[language]
  return {
    nameParts: part === undefined ? [strategy.id] : [strategy.id, part],
    title,
    place: { code: region.code, name: spoken(region.name, language) },
    years: undefined,
    table,
    source: words.source(strategy.release.id),
    origin: words.origin,
    licence: words.licence,
    isOwnProcessing: true,
    definition: words.definition,
    notes: [],
    owner: spoken(strategy.owner, language),
    site: shellWords[language].brand,
    release: strategy.release.id,
    address,
    takenOn: today,
    language,
  }
}
