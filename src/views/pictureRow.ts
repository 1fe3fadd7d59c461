import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { pickStandings } from '#domain/summary.ts'
import { formatShortAmount } from '#i18n/amount.ts'
import { tellChangeAmount } from './changeAmount.ts'
import type { ShownIndicator } from './shownIndicator.ts'
import { toShownIndicator } from './shownIndicator.ts'

/** An indicator where there is no room for a column of units: each number says what it counts. */
export interface PictureRow extends ShownIndicator {
  /** "13,2 MW", "4,1 procent"; undefined where there is no figure. */
  readonly amount: string | undefined
}

export function toPictureRow(
  indicator: IndicatorSummary,
  standing: Standing,
  language: Language,
): PictureRow {
  const { latest } = standing.verdict
  const shown = toShownIndicator(indicator, standing, language)
  return {
    ...shown,
    amount: latest ? formatShortAmount(latest.value, indicator, language) : undefined,
    change: tellChangeAmount(indicator, standing, language) ?? shown.change,
  }
}

/** In the order of their ids; those without a standing are left out. */
export function toPictureRows(
  strategy: Strategy,
  standings: readonly Standing[],
  ids: readonly string[],
  language: Language,
): readonly PictureRow[] {
  return pickStandings(standings, ids).flatMap((standing) => {
    const indicator = findIndicator(strategy, standing.indicator)
    return indicator ? [toPictureRow(indicator, standing, language)] : []
  })
}
