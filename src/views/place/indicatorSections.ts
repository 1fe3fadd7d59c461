import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { describeProgress } from '#i18n/progressWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { findIndicators, toShownIndicators } from '../shownIndicator.ts'
import { groupIndicators } from './indicatorGroups.ts'

/** The indicators of an area, or of the perspectives, that have figures for the place. */
export interface IndicatorSection {
  readonly id: string
  readonly title: string
  /** "8 av 11 förbättras, 3 försämras". */
  readonly progress: string
  readonly indicators: readonly ShownIndicator[]
  readonly source: string | undefined
}

/** An indicator without figures for the place, and why. */
export interface UnpublishedIndicator {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  readonly reasons: string
}

export function toIndicatorSections(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): readonly IndicatorSection[] {
  const published = standings.filter(({ verdict }) => verdict.latest).map(({ indicator }) => indicator)
  return groupIndicators(strategy, new Set(published), language).map(({ id, title, parts }) => {
    const ids = parts.flatMap(({ indicators }) => indicators)
    return {
      id,
      title,
      progress: describeProgress(toDistribution(pickStandings(standings, ids)), language),
      indicators: toShownIndicators(strategy, standings, ids, language),
      source: describeSources(findIndicators(strategy, ids), language),
    }
  })
}

export function toUnpublished(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): readonly UnpublishedIndicator[] {
  const without = standings.filter(({ verdict }) => !verdict.latest).map(({ indicator }) => indicator)
  return toShownIndicators(strategy, standings, without, language).map(({ id, path, title, remarks }) => ({
    id,
    path,
    title,
    reasons: remarks.join(' '),
  }))
}
