import type { RegionCatalogue } from '#domain/region.ts'
import { regionKindOf } from '#domain/region.ts'
import type { HitState, SearchHit } from '#domain/search/search.ts'
import type { Strategy } from '#domain/strategy.ts'
import { paths } from '#paths.ts'
import type { SearchChanges } from '#pathState.ts'
import { parameters, withParameters } from '#pathState.ts'
import { toPerspectiveAnchor, toStateAnchor, toUndertakingAnchor } from '../partAnchors.ts'
import { findPageEntry } from './searchPages.ts'

/** Where a hit leads: a view, in which state, and which part of it. */
export interface HitTarget {
  readonly path: string
  /** Parameters that follow along from view to view, where the hit says something else than the page has. */
  readonly changes?: SearchChanges | undefined
  /** Parameters of the view alone. */
  readonly own?: Readonly<Record<string, string>> | undefined
  readonly part?: string | undefined
}

interface TargetSource {
  readonly strategy: Strategy
  readonly catalogue: RegionCatalogue
}

/** The view of an indicator reads the sex from its address. */
const sexParameter = 'kon'
const sexValues = { women: 'kvinnor', men: 'man' } as const

export function toHitTarget({ kind, id, state }: SearchHit, source: TargetSource): HitTarget {
  const changes = toRegionChange(state.place, source.strategy)
  switch (kind) {
    case 'indicator':
      return { path: paths.indicator(id), changes, ...toIndicatorState(state, source.catalogue) }
    case 'goal':
      return { path: paths.goal(id), changes }
    case 'focusArea':
      return { path: paths.focusArea(id), changes }
    case 'place':
      return { path: paths.place(id) }
    case 'perspective':
      return { path: paths.overview(), part: toPerspectiveAnchor(id) }
    case 'undertaking':
      return { path: paths.implementation(), part: toUndertakingAnchor(id) }
    case 'currentState':
      return { path: paths.currentState(), part: toStateAnchor(id) }
    case 'page':
      return { path: paths.overview(), ...findPageEntry(id) }
  }
}

/** The home region is what a view shows when its address says nothing. */
function toRegionChange(place: string | undefined, { homeRegion }: Strategy): SearchChanges | undefined {
  if (place === undefined) return undefined
  return { [parameters.region]: place === homeRegion ? undefined : place }
}

const groupParts = { municipality: 'kommuner', county: 'vilka-forbattras', country: undefined } as const

function toIndicatorState(
  { sex, group }: HitState,
  { groups }: RegionCatalogue,
): Pick<HitTarget, 'own' | 'part'> {
  if (sex === 'both') return { part: 'kvinnor-och-man' }
  if (sex !== undefined) return { own: { [sexParameter]: sexValues[sex] }, part: 'kvinnor-och-man' }
  const [member] = groups.find(({ id }) => id === group)?.members ?? []
  return { part: member === undefined ? undefined : groupParts[regionKindOf(member)] }
}

/** The target's whole address; `address` is the view's, with what follows along. */
export function toHitHref(address: string, { own = {}, part }: HitTarget): string {
  return `${withParameters(address, own)}${part === undefined ? '' : `#${part}`}`
}
