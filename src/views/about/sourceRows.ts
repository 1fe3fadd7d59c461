import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { compareNames } from '#i18n/format.ts'
import { spoken } from '../indicatorRow.ts'

/** A publisher as shown under the charts, and what rests on it. */
export interface SourceRow {
  readonly source: string
  readonly indicators: readonly IndicatorSummary[]
}

/** Those with most indicators first, then by name; indicators by name. */
export function toSourceRows(
  indicators: readonly IndicatorSummary[],
  language: Language,
): readonly SourceRow[] {
  const sources = [...new Set(indicators.map(({ source }) => source))]
  return sources
    .map((source) => ({
      source,
      indicators: byTitle(
        indicators.filter((one) => one.source === source),
        language,
      ),
    }))
    .sort((a, b) => b.indicators.length - a.indicators.length || compareNames(a.source, b.source, language))
}

export function byTitle(
  indicators: readonly IndicatorSummary[],
  language: Language,
): readonly IndicatorSummary[] {
  return [...indicators].sort((a, b) =>
    compareNames(spoken(a.title, language), spoken(b.title, language), language),
  )
}
