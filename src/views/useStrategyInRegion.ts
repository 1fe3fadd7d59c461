import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { regionsQuery, strategyQuery } from '#api/queries.ts'
import type { MethodId } from '#domain/assessment/assessment.ts'
import type { MethodChoice, StandingSettings } from '#domain/assessmentSettings.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, regionKindOf } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findRegionCode, parseAddressState } from '#pathState.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { toLoadState } from './toLoadState.ts'
import { useStandings } from './useStandings.ts'

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

/** What every view starts from: the strategy, the chosen region (or the one of `elsewhereCode`), and how that region stands. */
export function useStrategyInRegion(elsewhereCode?: string): LoadState<StrategyInRegion> {
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const { method, baseYear } = parseAddressState(search)
  const strategy = toLoadState(useQuery(strategyQuery()))
  const catalogue = toLoadState(useQuery(regionsQuery()))
  const loaded = findLoaded(strategy)
  const region = loaded
    ? toChosenRegion(loaded, findLoaded(catalogue), elsewhereCode ?? findRegionCode(pathname, search))
    : undefined
  const settings = useSettings(loaded, method, baseYear)
  const standings = useStandings(loaded, region?.code, settings)
  return mapLoaded(strategy, (value) => ({
    strategy: value,
    region: region ?? toNamelessRegion(value.homeRegion, value.homeRegion),
    isHomeRegion: region === undefined || region.code === value.homeRegion,
    standings,
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

/** The home region, the country, and the home region's municipalities can be chosen. */
export function isChoosable(strategy: Strategy, region: Region): boolean {
  return (
    region.code === strategy.homeRegion ||
    region.code === strategy.comparison ||
    region.parent === strategy.homeRegion
  )
}

/** A stand-in while the names of places cannot be had. */
function toNamelessRegion(code: string, home: string): Region {
  const kind = regionKindOf(code)
  if (code === home) return { code, kind, name: { sv: 'Länet', en: 'The county' } }
  if (kind === 'country') return { code, kind, name: { sv: 'Riket', en: 'Sweden' } }
  return { code, kind, name: { sv: `Kommun ${code}`, en: `Municipality ${code}` } }
}
