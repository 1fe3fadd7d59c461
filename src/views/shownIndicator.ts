import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { pickStandings } from '#domain/summary.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import { describeTarget } from '#i18n/targetWords.ts'
import type { IndicatorRow } from './indicatorRow.ts'
import { toIndicatorRow } from './indicatorRow.ts'

/** A row with all that must stand beside a figure. */
export interface ShownIndicator extends IndicatorRow {
  /** "Målvärde 98 % år 2025, nationellt mål", where one holds for the place. */
  readonly targetText: string | undefined
  /** "−1,6 sedan 2018, då 26,5". */
  readonly changeFrom: string | undefined
  /** The first and last year of the drawn development. */
  readonly span: { readonly from: number; readonly to: number } | undefined
  /** "Källa: Kolada (SCB)". */
  readonly source: string | undefined
  /** For a list: why there is no verdict, and that the series has ended; not what else there is to mind. */
  readonly shortRemarks: readonly string[]
}

/** What the strategy knows of the indicators, in the order of their ids. */
export function findIndicators(strategy: Strategy, ids: readonly string[]): readonly IndicatorSummary[] {
  return ids.flatMap((id) => findIndicator(strategy, id) ?? [])
}

/** The indicators of a goal in its order; those without a standing are left out. */
export function toShownIndicators(
  strategy: Strategy,
  standings: readonly Standing[],
  ids: readonly string[],
  language: Language,
): readonly ShownIndicator[] {
  return pickStandings(standings, ids).flatMap((standing) => {
    const indicator = findIndicator(strategy, standing.indicator)
    return indicator ? [toShownIndicator(indicator, standing, language)] : []
  })
}

export function toShownIndicator(
  indicator: IndicatorSummary,
  standing: Standing,
  language: Language,
): ShownIndicator {
  const target = findTarget(indicator, standing.region)
  const row = toIndicatorRow(indicator, standing, language)
  return {
    ...row,
    changeFrom: toChangeFrom(row, language),
    span: toSpan(row),
    targetText: target && describeTarget(target, indicator, language),
    source: describeSources([indicator], language),
    shortRemarks: [...(row.status === 'notAssessable' ? row.remarks : []), ...(row.ended ? [row.ended] : [])],
  }
}

/** The change with the value it is from; that says nothing new when it reads the same as the latest. */
function toChangeFrom({ change, base, latest }: IndicatorRow, language: Language): string | undefined {
  if (change === undefined || base === undefined || base.text === latest) return change
  return goalWords[language].changeFrom(change, base.text)
}

function toSpan({ sparkline, target }: IndicatorRow): ShownIndicator['span'] {
  const { firstYear, values } = sparkline
  if (values.length === 0) return undefined
  return { from: firstYear, to: Math.max(firstYear + values.length - 1, target?.to.year ?? 0) }
}
