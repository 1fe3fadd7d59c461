import type { ObservationCube } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Region, RegionCatalogue, RegionGroup } from './region.ts'
import { findRegion, municipalitiesOf } from './region.ts'
import type { Sex } from './series.ts'
import { findObservation } from './series.ts'

/** Whom a place is compared with, by a rule that can be said; the country is there beside all of them. */
export type PeerRule =
  | { readonly kind: 'country' }
  | { readonly kind: 'counties' }
  | { readonly kind: 'similar' }
  | { readonly kind: 'municipalities' }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'sameStart' }
  | { readonly kind: 'chosen'; readonly codes: readonly string[] }

/** How many places are named the nearest, and how many a reader may choose. */
export const peerCounts = { sameStart: 5, chosen: 8 } as const

/** All that a rule is read in. */
export interface PeerField {
  /** Whose peers they are. */
  readonly subject: Region
  readonly home: string
  /** The country: never a peer, since it is always there. */
  readonly comparison: string
  /** Id of the group of places the strategy calls similar to the home region. */
  readonly peerGroup: string
  readonly catalogue: RegionCatalogue
  readonly cube: ObservationCube
  readonly sex: Sex
  /** The year the places' starts are measured in. */
  readonly baseYear: number | undefined
}

export interface Peers {
  /** Those with figures: by the catalogue's order, the nearest first, or as they were chosen. */
  readonly places: readonly Region[]
  /** Those the rule names that have none. */
  readonly withoutFigures: readonly Region[]
}

/** The places a rule names, without the subject itself and the country. */
export function findPeers(rule: PeerRule, field: PeerField): Peers {
  const { subject, comparison } = field
  const named = findNamed(rule, field).filter(({ code }) => code !== subject.code && code !== comparison)
  const places = named.filter((place) => hasFigures(place, field))
  return { places, withoutFigures: named.filter((place) => !places.includes(place)) }
}

/** The rules that say something of this place and measure, in the order they are offered. */
export function offerRules(field: PeerField): readonly PeerRule[] {
  const rules: readonly PeerRule[] = [
    { kind: 'counties' },
    { kind: 'similar' },
    { kind: 'municipalities' },
    ...findOfferedGroups(field).map(({ id }) => ({ kind: 'group', id }) as const),
    { kind: 'sameStart' },
  ]
  const hasPeers = (rule: PeerRule) => isFor(rule, field) && findPeers(rule, field).places.length > 0
  const hasOthers = findChoosable(field).length > 0
  return [
    { kind: 'country' },
    ...rules.filter(hasPeers),
    ...(hasOthers ? [{ kind: 'chosen', codes: [] } as const] : []),
  ]
}

/** Every place a reader may choose: those with figures, but the subject and the country. */
export function findChoosable(field: PeerField): readonly Region[] {
  const { catalogue, subject, comparison } = field
  return catalogue.regions.filter(
    (place) => place.code !== subject.code && place.code !== comparison && hasFigures(place, field),
  )
}

/** A municipality is not seen among counties, and only the home region has a group of places like it. */
function isFor(rule: PeerRule, { subject, home }: PeerField): boolean {
  if (rule.kind === 'counties') return subject.kind !== 'municipality'
  if (rule.kind === 'similar') return subject.code === home
  if (rule.kind === 'municipalities' || rule.kind === 'group') return subject.kind !== 'country'
  return true
}

function findNamed(rule: PeerRule, field: PeerField): readonly Region[] {
  const { catalogue, home, peerGroup } = field
  switch (rule.kind) {
    case 'country':
      return []
    case 'counties':
      return catalogue.regions.filter(({ kind }) => kind === 'county')
    case 'municipalities':
      return municipalitiesOf(catalogue, home)
    case 'similar':
      return findMembers(catalogue, peerGroup)
    case 'group':
      return findMembers(catalogue, rule.id)
    case 'chosen':
      return findKnown(catalogue, [...new Set(rule.codes)]).slice(0, peerCounts.chosen)
    case 'sameStart':
      return findNearest(field)
  }
}

function findMembers(catalogue: RegionCatalogue, id: string): readonly Region[] {
  return findKnown(catalogue, catalogue.groups.find((group) => group.id === id)?.members ?? [])
}

const findKnown = (catalogue: RegionCatalogue, codes: readonly string[]) =>
  codes.flatMap((code) => findRegion(catalogue, code) ?? [])

/** Groups of the home region's municipalities that are not all of them. */
function findOfferedGroups({ catalogue, home }: PeerField): readonly RegionGroup[] {
  const municipalities = new Set(municipalitiesOf(catalogue, home).map(({ code }) => code))
  return catalogue.groups.filter(
    ({ members }) =>
      members.length < municipalities.size && members.every((code) => municipalities.has(code)),
  )
}

/**
 * The places of the subject's kind whose value in the base year lay nearest to its own. Where two are as near, the one
 * with the lower code goes before; distances are compared to nine decimals, since 18.4 − 17.9 and 17.9 − 17.4 are not
 * equal in binary.
 */
function findNearest(field: PeerField): readonly Region[] {
  const start = findStart(field.subject, field)
  if (start === undefined) return []
  return field.catalogue.regions
    .filter(({ kind, code }) => kind === field.subject.kind && code !== field.subject.code)
    .flatMap((place) => {
      const value = findStart(place, field)
      return value === undefined ? [] : [{ place, distance: Number(Math.abs(value - start).toFixed(9)) }]
    })
    .sort((a, b) => a.distance - b.distance || (a.place.code < b.place.code ? -1 : 1))
    .slice(0, peerCounts.sameStart)
    .map(({ place }) => place)
}

function findStart({ code }: Region, { cube, sex, baseYear }: PeerField): number | undefined {
  return baseYear === undefined ? undefined : findObservation(seriesOf(cube, code, sex), baseYear)?.value
}

function hasFigures({ code }: Region, { cube, sex }: PeerField): boolean {
  return seriesOf(cube, code, sex).observations.length > 0
}
