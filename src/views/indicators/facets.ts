import type { Strategy } from '#domain/strategy.ts'
import {
  certaintySlugs,
  crossCutting,
  directionSlugs,
  headingSlugs,
  kindSlugs,
  oldFigure,
  statusSlugs,
} from './listSlugs.ts'
import { foldText } from './matchText.ts'

/** What the list can be narrowed by beside free text. */
export const facetIds = [
  'heading',
  'area',
  'goal',
  'perspective',
  'direction',
  'source',
  'kind',
  'freshness',
  'status',
  'certainty',
] as const
export type FacetId = (typeof facetIds)[number]

interface Facet {
  /** What it is called in an address, and in the form. */
  readonly parameter: string
  /** Several values may be chosen: what has any of them is wanted. Else the first one counts. */
  readonly isMultiple: boolean
}

export const facets = {
  heading: { parameter: 'status', isMultiple: false },
  area: { parameter: 'omrade', isMultiple: false },
  goal: { parameter: 'mal', isMultiple: false },
  perspective: { parameter: 'perspektiv', isMultiple: false },
  direction: { parameter: 'riktning', isMultiple: false },
  source: { parameter: 'kalla', isMultiple: false },
  kind: { parameter: 'typ', isMultiple: false },
  freshness: { parameter: 'uppgift', isMultiple: false },
  status: { parameter: 'bedomning', isMultiple: true },
  certainty: { parameter: 'sakerhet', isMultiple: true },
} as const satisfies Record<FacetId, Facet>

/** Values of every facet: those that may be chosen, those that are, or those an indicator has. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>

export function toFacetRecord<Value>(valueOf: (facet: FacetId) => Value): Readonly<Record<FacetId, Value>> {
  return Object.fromEntries(facetIds.map((facet) => [facet, valueOf(facet)])) as Record<FacetId, Value>
}

/** How many years back one can ask that figures reach. */
const yearsOffered = 15
export const toOfferedYears = (releaseYear: number) =>
  Array.from({ length: yearsOffered }, (_, index) => releaseYear - index)

/** All that may be chosen with a strategy, in the order it is offered. The same in every region, so that a choice stays. */
export function toFacetValues({
  focusAreas,
  vision,
  indicators,
  release,
}: Pick<Strategy, 'focusAreas' | 'vision' | 'indicators' | 'release'>): FacetValues {
  return {
    heading: Object.values(headingSlugs),
    area: [...focusAreas.map(({ id }) => id), crossCutting],
    goal: focusAreas.flatMap(({ goals }) => goals.map(({ id }) => id)),
    perspective: vision.perspectives.map(({ id }) => id),
    direction: Object.values(directionSlugs),
    source: [...new Set(indicators.map(({ source }) => toSourceSlug(source)))].sort(),
    kind: Object.values(kindSlugs),
    freshness: [...toOfferedYears(toReleaseYear(release)).map(String), oldFigure],
    status: Object.values(statusSlugs),
    certainty: Object.values(certaintySlugs),
  }
}

export function toReleaseYear({ date }: Strategy['release']): number {
  return Number(date.slice(0, 4))
}

/** "Kolada (SCB)" is kolada-scb. */
export function toSourceSlug(source: string): string {
  return foldText(source)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
