import { useQuery } from '@tanstack/react-query'
import { use, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { regionsQuery, standingsQuery, strategyQuery } from '#api/queries.ts'
import type { MethodId } from '#domain/assessment/assessment.ts'
import type { MethodChoice, StandingSettings } from '#domain/assessmentSettings.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, regionKindOf } from '#domain/region.ts'
import type * as Judge from '#domain/standing.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator, isChoosable } from '#domain/strategy.ts'
import { parseAddressState } from '#pathState.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { toLoadState } from './toLoadState.ts'

/** The strategy as it stands in the region of the address. */
export interface StrategyInRegion {
  readonly strategy: Strategy
  readonly region: Region
  readonly isHomeRegion: boolean
  readonly standings: LoadState<readonly Standing[]>
  /** What the verdicts are made by: the strategy's settings, and what the address asks for instead. */
  readonly settings: StandingSettings
  readonly catalogue: LoadState<RegionCatalogue>
}

const emptyCatalogue: RegionCatalogue = { regions: [], groups: [] }

/** What every view starts from: the strategy, the chosen region (or `elsewhere`), and how that region stands. */
export function useStrategyInRegion(elsewhereCode?: string): LoadState<StrategyInRegion> {
  const [search] = useSearchParams()
  const { region: chosen, method, baseYear } = parseAddressState(search)
  const wanted = elsewhereCode ?? chosen
  const strategy = toLoadState(useQuery(strategyQuery()))
  const catalogue = toLoadState(useQuery(regionsQuery()))
  const loaded = findLoaded(strategy)
  const region = loaded ? toChosenRegion(loaded, findLoaded(catalogue), wanted) : undefined
  const isElsewhere = loaded !== undefined && region !== undefined && region.code !== loaded.homeRegion
  const elsewhere = toLoadState(
    useQuery({ ...standingsQuery(loaded?.id ?? '', region?.code ?? ''), enabled: isElsewhere }),
  )
  const published: LoadState<readonly Standing[]> =
    isElsewhere || !loaded ? elsewhere : { status: 'success', value: loaded.standings }
  const settings = useSettings(loaded, method, baseYear)
  const judged = useJudged(loaded, findLoaded(published), settings)
  return mapLoaded(strategy, (value) => ({
    strategy: value,
    region: region ?? toNamelessRegion(value.homeRegion, value.homeRegion),
    isHomeRegion: !isElsewhere,
    standings: mapLoaded(published, (standings) => judged ?? standings),
    settings: settings ?? toSettings(value, {}),
    catalogue,
  }))
}

function useSettings(
  strategy: Strategy | undefined,
  method: MethodId | undefined,
  baseYear: number | undefined,
): StandingSettings | undefined {
  return useMemo(() => strategy && toSettings(strategy, { method, baseYear }), [strategy, method, baseYear])
}

/** The verdicts, made anew where the reader has chosen how. */
function useJudged(
  strategy: Strategy | undefined,
  standings: readonly Standing[] | undefined,
  settings: StandingSettings | undefined,
): readonly Standing[] | undefined {
  const judge = settings?.chosen ? use(loadJudge()) : undefined
  return useMemo(() => {
    if (!strategy || !standings || !settings || !judge) return standings
    return standings.map((standing) => {
      const indicator = findIndicator(strategy, standing.indicator)
      return indicator ? judge.rejudge(standing, indicator, settings) : standing
    })
  }, [strategy, standings, settings, judge])
}

let judge: Promise<typeof Judge> | undefined

/** The methods themselves, fetched when verdicts are first made anew: those that are published come ready made. */
function loadJudge(): Promise<typeof Judge> {
  judge ??= import('#domain/standing.ts')
  return judge
}

/** The strategy's settings; what the address asks for counts only where it is something else. */
function toSettings(strategy: Strategy, { method, baseYear }: MethodChoice): StandingSettings {
  const isOther =
    (method !== undefined && method !== strategy.method) ||
    (baseYear !== undefined && baseYear !== strategy.baseYear)
  return toStandingSettings(strategy, strategy.release.date, isOther ? { method, baseYear } : undefined)
}

/** The region of the address if it is one of the strategy's places, else the home region. */
function toChosenRegion(
  strategy: Strategy,
  catalogue: RegionCatalogue | undefined,
  wanted: string | undefined,
): Region {
  const home = strategy.homeRegion
  const found = findRegion(catalogue ?? emptyCatalogue, wanted ?? home)
  if (found && isChoosable(strategy, found)) return found
  if (!catalogue && wanted) return toNamelessRegion(wanted, home)
  return findRegion(catalogue ?? emptyCatalogue, home) ?? toNamelessRegion(home, home)
}

/** A stand-in while the names of places cannot be had. */
function toNamelessRegion(code: string, home: string): Region {
  const kind = regionKindOf(code)
  if (code === home) return { code, kind, name: { sv: 'Länet', en: 'The county' } }
  if (kind === 'country') return { code, kind, name: { sv: 'Riket', en: 'Sweden' } }
  return { code, kind, name: { sv: `Kommun ${code}`, en: `Municipality ${code}` } }
}
