import type { Standing } from '#domain/standing.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { parameters } from '#pathState.ts'

/** What the map's part of the address is called. */
export const mapParameters = { measure: 'matt', basis: 'visa' } as const

export const mapSection = 'kommuner'

export type MapBasis = 'value' | 'change'

const basisNames = { varde: 'value', forandring: 'change' } as const satisfies Record<string, MapBasis>

const firstChoice = 'folkmangd'

/** The measures a visitor may put on the map, by the part of the page that names them first. */
export interface MapChoices {
  readonly strengths: readonly IndicatorSummary[]
  readonly challenges: readonly IndicatorSummary[]
}

/**
 * Every indicator the page names, once, that is published for municipalities. `standings` are those of any
 * municipality; without them nothing is left out.
 */
export function toMapChoices(strategy: Strategy, standings: readonly Standing[] | undefined): MapChoices {
  const { strengths, challenges } = strategy.currentState
  const first = new Set(strengths.flatMap(({ indicators }) => indicators))
  const others = challenges.flatMap(({ indicators }) => indicators).filter((id) => !first.has(id))
  const pick = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => {
      const indicator = findIndicator(strategy, id)
      return indicator && !isUnpublished(standings, id) ? [indicator] : []
    })
  return { strengths: pick(first), challenges: pick(others) }
}

function isUnpublished(standings: readonly Standing[] | undefined, id: string): boolean {
  const reasons = standings?.find(({ indicator }) => indicator === id)?.verdict.reasons ?? []
  return reasons.some(({ code }) => code === 'notPublishedForRegion')
}

/** The measure of the address if it is one of the choices, else population, else the first. */
export function findMapMeasure(
  { strengths, challenges }: MapChoices,
  wanted: string | null,
): IndicatorSummary | undefined {
  const all = [...strengths, ...challenges]
  return all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id === firstChoice) ?? all[0]
}

export function parseMapBasis(search: URLSearchParams): MapBasis | undefined {
  const name = search.get(mapParameters.basis)
  return name === 'varde' || name === 'forandring' ? basisNames[name] : undefined
}

/** The query of this page with another measure: the basis is then again the one that suits it. */
export function withMeasure(search: URLSearchParams, measure: string): string {
  const next = new URLSearchParams(search)
  next.set(mapParameters.measure, measure)
  next.delete(mapParameters.basis)
  return `?${next.toString()}`
}

export function withBasis(search: URLSearchParams, basis: MapBasis): string {
  const next = new URLSearchParams(search)
  next.set(mapParameters.basis, basis === 'value' ? 'varde' : 'forandring')
  return `?${next.toString()}`
}

/** The query of this page for another region; the home region needs no parameter. */
export function withRegion(search: URLSearchParams, code: string, homeRegion: string): string {
  const next = new URLSearchParams(search)
  if (code === homeRegion) next.delete(parameters.region)
  else next.set(parameters.region, code)
  const text = next.toString()
  return text ? `?${text}` : ''
}
