import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import { certainties } from '#domain/assessment/certainties.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { measureYearly } from '#domain/movement.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toEntryFacets } from './entryFacets.ts'
import type { EntryGroup } from './entryGroups.ts'
import { toEntryGroups, toPerspectiveFinder } from './entryGroups.ts'
import type { FacetValues } from './facets.ts'
import { toReleaseYear } from './facets.ts'
import type { OrderKey } from './listOrder.ts'
import { foldText } from './matchText.ts'

/** One indicator in one place of the strategy, with all that it is found and ordered by. */
export interface IndicatorEntry {
  readonly indicator: IndicatorSummary
  readonly standing: Standing
  readonly group: EntryGroup
  readonly facets: FacetValues
  readonly text: string
  /** Undefined where there is nothing to order by. */
  readonly keys: Readonly<Record<Exclude<OrderKey, 'title'>, number | string | undefined>>
}

/**
 * Every indicator once for each goal it serves, then those that only follow up a perspective, in the strategy's order.
 * What has no standing is left out.
 */
export function toIndicatorEntries(
  strategy: Strategy,
  standings: readonly Standing[],
): readonly IndicatorEntry[] {
  const indicators = new Map(strategy.indicators.map((indicator) => [indicator.id, indicator]))
  const byIndicator = new Map(standings.map((standing) => [standing.indicator, standing]))
  const perspectivesOf = toPerspectiveFinder(strategy)
  const releaseYear = toReleaseYear(strategy.release)
  return toEntryGroups(strategy).flatMap(({ group, ids }, place) =>
    ids.flatMap((id) => {
      const [indicator, standing] = [indicators.get(id), byIndicator.get(id)]
      if (!indicator || !standing) return []
      return {
        indicator,
        standing,
        group,
        facets: toEntryFacets(indicator, standing, group, perspectivesOf(id), releaseYear),
        text: toText(indicator, group),
        keys: toKeys(indicator, standing, place),
      }
    }),
  )
}

function toText({ title, unit, source }: IndicatorSummary, group: EntryGroup): string {
  const texts = [title, unit, group.title].flatMap(({ sv, en = '' }) => [sv, en])
  return foldText([...texts, source].join(' '))
}

function toKeys(indicator: IndicatorSummary, standing: Standing, place: number): IndicatorEntry['keys'] {
  const { verdict, certainty, comparison, rank } = standing
  return {
    verdict: isJudged(verdict.status) ? statuses.indexOf(verdict.status) : undefined,
    certainty: certainty === null ? undefined : certainties.indexOf(certainty),
    latest: verdict.latest?.value,
    year: verdict.latest?.year,
    comparison: indicator.isTotal ? undefined : comparison?.value,
    rank: rank?.position,
    change: measureYearly(indicator, standing)?.value ?? undefined,
    goal: place,
    source: indicator.source,
  }
}

const isJudged = (status: Status) => status !== 'notAssessable' && status !== 'context'
