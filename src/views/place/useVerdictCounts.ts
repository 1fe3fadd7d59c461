import { useQuery } from '@tanstack/react-query'
import { manyStandingsQuery, placesQuery } from '#api/queries.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { indicatorIdsInTree } from '#domain/strategy.ts'
import type { VerdictCounts } from '#domain/summary.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { findLoaded } from '#ui/loadState.ts'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { rejudgeAll, useJudge } from '../useStandings.ts'

/**
 * How many verdicts of each kind every place has; undefined until that can be had. As published, or, where the reader
 * has chosen how to judge, made anew from the standings of each place, which are fetched then.
 */
export function useVerdictCounts(
  { strategy, settings }: StrategyInRegion,
  codes: readonly string[],
): ReadonlyMap<string, VerdictCounts> | undefined {
  const judge = useJudge(settings)
  const survey = findLoaded(toLoadState(useQuery(placesQuery(strategy.id))))
  const { data: judged } = useQuery({
    ...manyStandingsQuery(strategy.id, codes),
    enabled: judge !== undefined,
  })
  if (!judge) return survey && new Map(survey.verdicts.map(({ region, counts }) => [region, counts]))
  return (
    judged &&
    new Map(
      codes.map((code, index) => {
        const standings = rejudgeAll(judged[index] ?? [], strategy, settings, judge)
        return [code, countInTree(strategy, standings)]
      }),
    )
  )
}

function countInTree(strategy: Strategy, standings: readonly Standing[]): VerdictCounts {
  return toDistribution(pickStandings(standings, indicatorIdsInTree(strategy))).counts
}
