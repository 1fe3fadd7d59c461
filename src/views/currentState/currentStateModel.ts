import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { CurrentStateItem, Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { describeProgress } from '#i18n/progressWords.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { toShownIndicators } from '../shownIndicator.ts'
import { describeAgainst } from './againstCountry.ts'

/** An indicator as a small chart. */
export interface IndicatorFigure extends ShownIndicator {
  /** The place against the country, in words and numbers. */
  readonly against: string | undefined
  /** The years the line runs over; undefined where there is no line. */
  readonly span: { readonly from: number; readonly to: number } | undefined
}

export interface StateItem {
  readonly id: string
  readonly title: LocalizedText
  readonly text: LocalizedText
  readonly figures: readonly IndicatorFigure[]
}

export interface StatePart {
  /** "5 av 6 förbättras, 1 försämras". */
  readonly progress: string
  readonly items: readonly StateItem[]
}

/** Strengths or challenges with how their indicators stand in one region. */
export function toStatePart(
  strategy: Strategy,
  items: readonly CurrentStateItem[],
  standings: readonly Standing[],
  countryName: string,
  language: Language,
): StatePart {
  const ids = [...new Set(items.flatMap(({ indicators }) => indicators))]
  const toFigure = (shown: ShownIndicator): readonly IndicatorFigure[] => {
    const indicator = findIndicator(strategy, shown.id)
    const standing = standings.find((candidate) => candidate.indicator === shown.id)
    if (!indicator || !standing) return []
    const against = describeAgainst(strategy, indicator, standing, countryName, language)
    return [{ ...shown, against, span: toSpan(standing) }]
  }
  return {
    progress: describeProgress(toDistribution(pickStandings(standings, ids)), language),
    items: items.map(({ id, title, text, indicators }) => ({
      id,
      title,
      text,
      figures: toShownIndicators(strategy, standings, indicators, language).flatMap(toFigure),
    })),
  }
}

function toSpan({ sparkline: { firstYear, values } }: Standing): IndicatorFigure['span'] {
  return values.length < 2 ? undefined : { from: firstYear, to: firstYear + values.length - 1 }
}
