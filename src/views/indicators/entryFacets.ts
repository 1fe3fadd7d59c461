import { isOldFigure } from '#domain/assessment/assessIndicator.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import type { FacetValues } from './facets.ts'
import { toOfferedYears, toSourceSlug } from './facets.ts'
import type { EntryGroup } from './entryGroups.ts'
import {
  certaintySlugs,
  crossCutting,
  directionSlugs,
  headingSlugs,
  kindSlugs,
  oldFigure,
  statusSlugs,
} from './listSlugs.ts'

/** The values an indicator has in each facet, where it stands under one goal or perspective. */
export function toEntryFacets(
  { direction, kind, source }: IndicatorSummary,
  { verdict, certainty }: Standing,
  { id, area }: EntryGroup,
  perspectives: readonly string[],
  releaseYear: number,
): FacetValues {
  return {
    heading: [headingSlugs[toHeading(verdict.status)]],
    area: [area?.id ?? crossCutting],
    goal: area ? [id] : [],
    perspective: perspectives,
    direction: [directionSlugs[direction]],
    source: [toSourceSlug(source)],
    kind: [kindSlugs[kind]],
    freshness: verdict.latest ? toFreshness(verdict.latest.year, releaseYear) : [],
    status: [statusSlugs[verdict.status]],
    certainty: certainty === null ? [] : [certaintySlugs[certainty]],
  }
}

/** A figure of 2022 is of 2021 or later too, as far back as one can ask. */
function toFreshness(year: number, releaseYear: number): readonly string[] {
  const reached = toOfferedYears(releaseYear)
    .filter((offered) => offered <= year)
    .map(String)
  return isOldFigure(year, releaseYear) ? [...reached, oldFigure] : reached
}
