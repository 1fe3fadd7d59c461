import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '#api/queries.ts'
import type { PlaceComparison } from '#domain/placeComparison.ts'
import { comparePlace } from '#domain/placeComparison.ts'
import type { PlaceGroup } from '#domain/placeLevels.ts'
import type { LoadState } from '#ui/loadState.ts'
import { joinLoaded, mapLoaded } from '#ui/loadState.ts'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import type { PlaceWhole } from './placeModel.ts'

/** The place among the others of its group. */
export interface ComparisonInGroup {
  readonly group: PlaceGroup
  readonly comparison: PlaceComparison
}

/** The place beside its whole on every measure; nothing is compared where the survey has no such group. */
export function usePlaceComparison(
  { strategy, region, standings }: StrategyInRegion,
  whole: PlaceWhole | undefined,
): LoadState<ComparisonInGroup> {
  const survey = toLoadState(useQuery(placesQuery(strategy.id)))
  return mapLoaded(joinLoaded(survey, standings), ([{ groups }, known]) => {
    const found = groups.find((group) => group.whole === whole?.code)
    const group = found ?? { whole: whole?.code ?? '', places: [], levels: [] }
    return { group, comparison: comparePlace(group, region.code, strategy.indicators, known) }
  })
}
