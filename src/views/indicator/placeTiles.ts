import type { Tile } from '#charts/multiples/tile.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import { toSparkline } from '#domain/sparkline.ts'
import type { Standing } from '#domain/standing.ts'
import { formatShortAmount } from '#i18n/amount.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { JudgedPlace } from './judgedPlaces.ts'
import type { Places } from './places.ts'
import { toVerdict } from './verdictModel.ts'

/** Whose page the places stand on. */
export interface PlaceRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly language: Language
  /** Complete address of this page for another region; `undefined` for the home region. */
  readonly toRegionHref: (code: string | undefined) => string
}

/** One place with its line, its verdict and what to know of it. */
export function toTile({ region, standing }: JudgedPlace, request: PlaceRequest): Tile {
  const { indicator, language } = request
  const { status, word } = toVerdict(indicator, region, standing, language)
  return {
    code: region.code,
    name: spoken(region.name, language),
    whose: indicatorRowWords[language].forSex[standing.sex],
    href: findHref(region, request),
    status,
    word,
    facts: toFacts({ region, standing }, indicator, language),
    sparkline: standing.sparkline,
    baseYear: standing.verdict.base?.year,
    breakYears: indicator.breaks.map(({ year }) => year),
    reference: findReference({ region, standing }, request),
  }
}

/** Another county has no page of its own. */
function findHref({ code }: Region, { places, toRegionHref }: PlaceRequest): string | undefined {
  if (code === places.home.code) return toRegionHref(undefined)
  const isChoosable =
    code === places.comparison.code || places.municipalities.some((place) => place.code === code)
  return isChoosable ? toRegionHref(code) : undefined
}

/** Latest value and change; before them, where there is no verdict, why. */
function toFacts(
  { region, standing }: JudgedPlace,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { latest, status } = standing.verdict
  const { change } = toVerdict(indicator, region, standing, language)
  const value =
    latest && placeWords[language].inYear(formatShortAmount(latest.value, indicator, language), latest.year)
  return [
    ...(status === 'notAssessable' ? [tellShortReason(standing, language)] : []),
    ...(value ? [value] : []),
    ...(change === undefined ? [] : [change]),
  ]
}

/** "för få personer": the guard that refused, in two or three words. */
export function tellShortReason({ verdict }: Standing, language: Language): string {
  const words: Readonly<Partial<Record<string, string>>> = placeWords[language].reasons
  const told = verdict.reasons.flatMap(({ code }) => words[code] ?? [])
  return told[0] ?? placeWords[language].reasons.noData
}

/** The comparison's line for the same sex; none for a total, whose levels follow the place's size. */
function findReference(
  { region, standing }: JudgedPlace,
  { indicator, places }: PlaceRequest,
): Tile['reference'] {
  const { code } = places.comparison
  if (indicator.isTotal || region.code === code) return undefined
  return toSparkline(seriesOf(indicator.cube, code, standing.sex))
}
