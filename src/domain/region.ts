import type { LocalizedText } from './localizedText.ts'

export const regionKinds = ['country', 'county', 'municipality'] as const
export type RegionKind = (typeof regionKinds)[number]

/** A place that is a part of a larger one. */
export type PartKind = Exclude<RegionKind, 'country'>

/** A place with SCB's code: 00 the country, two digits a county, four digits a municipality. */
export interface Region {
  readonly code: string
  readonly name: LocalizedText
  readonly kind: RegionKind
  readonly parent?: string | undefined
}

/** Places that are compared with each other, and the rule that put them together. */
export interface RegionGroup {
  readonly id: string
  readonly title: LocalizedText
  readonly members: readonly string[]
  readonly rule?: LocalizedText | undefined
}

export interface RegionCatalogue {
  readonly regions: readonly Region[]
  readonly groups: readonly RegionGroup[]
}

export function findRegion(catalogue: RegionCatalogue, code: string): Region | undefined {
  return catalogue.regions.find((region) => region.code === code)
}

/** The municipalities of a county, in the catalogue's order. */
export function municipalitiesOf(catalogue: RegionCatalogue, county: string): readonly Region[] {
  return catalogue.regions.filter((region) => region.kind === 'municipality' && region.parent === county)
}

export function regionKindOf(code: string): RegionKind {
  if (code === '00') return 'country'
  return code.length === 2 ? 'county' : 'municipality'
}
