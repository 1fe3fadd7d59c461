import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import { standingsQuery } from '#api/queries.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type * as Judge from '#domain/standing.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { toLoadState } from './toLoadState.ts'

/** How a region stands, judged by the settings given. The home region's standings come with the strategy. */
export function useStandings(
  strategy: Strategy | undefined,
  region: string | undefined,
  settings: StandingSettings | undefined,
): LoadState<readonly Standing[]> {
  const isElsewhere = strategy !== undefined && region !== undefined && region !== strategy.homeRegion
  const elsewhere = toLoadState(
    useQuery({ ...standingsQuery(strategy?.id ?? '', region ?? ''), enabled: isElsewhere }),
  )
  const published: LoadState<readonly Standing[]> =
    isElsewhere || !strategy ? elsewhere : { status: 'success', value: strategy.standings }
  const judged = useJudged(strategy, findLoaded(published), settings)
  return mapLoaded(published, (standings) => judged ?? standings)
}

function useJudged(
  strategy: Strategy | undefined,
  standings: readonly Standing[] | undefined,
  settings: StandingSettings | undefined,
): readonly Standing[] | undefined {
  const judge = useJudge(settings)
  return useMemo(() => {
    if (!strategy || !standings || !settings) return standings
    return rejudgeAll(standings, strategy, settings, judge)
  }, [strategy, standings, settings, judge])
}

/** The standings judged anew, where there is a judge; those that are published come ready made. */
export function rejudgeAll(
  standings: readonly Standing[],
  strategy: Strategy,
  settings: StandingSettings,
  judge: typeof Judge | undefined,
): readonly Standing[] {
  if (!judge) return standings
  return standings.map((standing) => {
    const indicator = findIndicator(strategy, standing.indicator)
    return indicator ? judge.rejudge(standing, indicator, settings) : standing
  })
}

/** Who makes verdicts anew, where the reader has chosen how. */
export function useJudge(settings: StandingSettings | undefined): typeof Judge | undefined {
  return settings?.chosen ? use(loadJudge()) : undefined
}

let judge: Promise<typeof Judge> | undefined

/** The methods themselves, fetched when verdicts are first made anew. */
function loadJudge(): Promise<typeof Judge> {
  judge ??= import('#domain/standing.ts')
  return judge
}
