import { toHighlights } from '#domain/highlights.ts'
import type { Language } from '#domain/localizedText.ts'
import type { PlaceComparison } from '#domain/placeComparison.ts'
import { countLeads } from '#domain/placeComparison.ts'
import type { PartKind, Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, municipalitiesOf } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findSiblings, indicatorIdsInTree } from '#domain/strategy.ts'
import type { Distribution } from '#domain/summary.ts'
import { pickStandings } from '#domain/summary.ts'
import { describeCertainties } from '#i18n/certaintySentence.ts'
import { describeYears } from '#i18n/coverageWords.ts'
import { describeElsewhere } from '#i18n/elsewhereWords.ts'
import { compareNames } from '#i18n/format.ts'
import { describeLeads } from '#i18n/leadSentence.ts'
import { toNameInText } from '#i18n/placeName.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { toProgressSentence } from '#i18n/progressSentence.ts'
import { paths } from '#paths.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { spoken } from '../indicatorRow.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'

export const emptyCatalogue: RegionCatalogue = { regions: [], groups: [] }

/** The parts of a place's page, by their ids in the address. */
export const placeParts = {
  leads: 'leder',
  strips: 'jamforelse',
  changes: 'forandringar',
  indicators: 'indikatorer',
  places: 'platser',
} as const

/** The region a place is compared with: a municipality with its county, the county with the country. */
export interface PlaceWhole {
  readonly code: string
  /** What kind of part of it the place is. */
  readonly kind: PartKind
}

/** Undefined for the country, which is a part of nothing here. */
export function findWhole({ homeRegion, comparison }: Strategy, { kind }: Region): PlaceWhole | undefined {
  if (kind === 'country') return undefined
  return { kind, code: kind === 'municipality' ? homeRegion : comparison }
}

/** "Kommun i Norrbottens län". */
export function describeKind(
  { kind, parent }: Region,
  catalogue: RegionCatalogue,
  language: Language,
): string {
  const county = parent === undefined ? undefined : findRegion(catalogue, parent)
  return placePageWords[language].kinds[kind](county ? spoken(county.name, language) : '')
}

/** How it goes in the place, in sentences and as a distribution. */
export interface PlaceLead {
  readonly progress: string
  /** Against the whole; undefined where nothing can be compared. */
  readonly against: string | undefined
  readonly distribution: Distribution
  readonly remarks: readonly string[]
}

/** Counts the indicators that hang under goals, each once, as the overview does. */
export function toPlaceLead(
  strategy: Strategy,
  standings: readonly Standing[],
  region: Region,
  comparison: PlaceComparison | undefined,
  language: Language,
): PlaceLead {
  const inTree = pickStandings(standings, indicatorIdsInTree(strategy))
  const { distribution, certainties } = toHighlights(strategy.indicators, inTree)
  const remarks = [
    region.code === strategy.homeRegion ? undefined : describeElsewhere(region, language),
    describeYears(distribution, language),
    describeCertainties(certainties, language),
  ]
  const against =
    comparison &&
    region.kind !== 'country' &&
    describeLeads(countLeads(comparison.compared), toNameInText(region, language), region.kind, language)
  return {
    distribution,
    progress: keepCountsWhole(toProgressSentence(distribution, region, language)),
    against: against ? keepCountsWhole(against) : undefined,
    remarks: remarks.filter((remark) => remark !== undefined),
  }
}

/** The places that have a page: the home region, the country, and the municipalities by name. */
export function listPlaces(
  { homeRegion, comparison }: Strategy,
  catalogue: RegionCatalogue,
  language: Language,
): readonly Region[] {
  const nameOf = ({ name }: Region) => spoken(name, language)
  const wholes = [homeRegion, comparison].flatMap((code) => findRegion(catalogue, code) ?? [])
  const parts = [...municipalitiesOf(catalogue, homeRegion)].sort((a, b) =>
    compareNames(nameOf(a), nameOf(b), language),
  )
  return [...wholes, ...parts]
}

/** The places before and after in that order. */
export function toPlaceSiblings(places: readonly Region[], code: string, language: Language) {
  const { previous, next } = findSiblings(
    places.map((place) => ({ id: place.code, place })),
    code,
  )
  const toCrumb = (sibling: { readonly place: Region } | undefined): Crumb | undefined =>
    sibling && { path: paths.place(sibling.place.code), title: spoken(sibling.place.name, language) }
  return { previous: toCrumb(previous), next: toCrumb(next) }
}

/** The line of links to the parts of the page; the country is compared with nothing. */
export function listParts(whole: PlaceWhole | undefined, language: Language) {
  const { parts } = placePageWords[language]
  return [
    ...(whole ? [{ id: placeParts.leads, title: parts.leads }] : []),
    { id: placeParts.changes, title: parts.changes },
    ...(whole ? [{ id: placeParts.strips, title: parts.strips(whole.kind) }] : []),
    { id: placeParts.indicators, title: parts.indicators },
    { id: placeParts.places, title: parts.places },
  ]
}
