import type { MapRegion } from '#charts/map/mapRegion.ts'
import type { ScaleEnds } from '#charts/map/MapScale.tsx'
import type { RankedRow } from '#charts/ranking/rankedRows.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, municipalitiesOf } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { compareNames, formatSigned, formatValue } from '#i18n/format.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { spoken } from '../indicatorRow.ts'
import { describeBoard, findEnds } from './boardSentences.ts'
import type { MapBasis } from './mapChoice.ts'
import { parseMapBasis } from './mapChoice.ts'
import { findMapYears } from './mapYears.ts'
import type { Measuring, PlaceFigure } from './placeFigures.ts'
import { isSumOfPlaces, toMeasuring, toPlaceFigure, toPlaceFigures } from './placeFigures.ts'

export interface BoardRequest {
  readonly indicator: Indicator
  readonly municipalities: readonly Region[]
  readonly homeRegion: string
  readonly country: Region | undefined
  readonly baseYear: number
  readonly wantedBasis: MapBasis | undefined
  readonly language: Language
  readonly toRegionHref: (code: string) => string
}

/** What a board of this page is made from: the home region's municipalities, by name. */
export function toBoardRequest(
  strategy: Strategy,
  catalogue: RegionCatalogue,
  search: URLSearchParams,
  language: Language,
): Omit<BoardRequest, 'indicator' | 'toRegionHref'> {
  const nameOf = ({ name }: Region) => spoken(name, language)
  return {
    municipalities: [...municipalitiesOf(catalogue, strategy.homeRegion)].sort((a, b) =>
      compareNames(nameOf(a), nameOf(b), language),
    ),
    homeRegion: strategy.homeRegion,
    country: findRegion(catalogue, strategy.comparison),
    baseYear: strategy.baseYear,
    wantedBasis: parseMapBasis(search),
    language,
  }
}

/** The map, the bars and the sentences about one measure. All text is ready to read. */
export interface MunicipalityBoard {
  readonly basis: MapBasis
  readonly hasChange: boolean
  /** "Förändring 2018–2022, procent". */
  readonly basisText: string
  readonly sentences: readonly string[]
  readonly label: string
  readonly regions: readonly MapRegion[]
  readonly scale: ScaleEnds | undefined
  readonly rows: readonly RankedRow[]
  readonly reference: { readonly value: number; readonly label: string } | undefined
}

/** Undefined where no municipality has a figure. */
export function toMunicipalityBoard(request: BoardRequest): MunicipalityBoard | undefined {
  const { indicator, municipalities, homeRegion, baseYear, wantedBasis, language } = request
  const codes = municipalities.map(({ code }) => code)
  const years = findMapYears(indicator, codes, baseYear)
  if (!years) return undefined
  const isSum = isSumOfPlaces(indicator, homeRegion, codes, years)
  const measuring = toMeasuring(indicator, codes, years, isSum, wantedBasis)
  const figures = toPlaceFigures(municipalities, measuring)
  const basisText = describeBasis(measuring, language)
  const tell = (value: number) => tellFigure(value, measuring, language)
  return {
    basis: measuring.basis,
    hasChange: years.baseYear !== undefined,
    basisText,
    sentences: describeBoard(figures, measuring, tell, language),
    label: currentStateWords[language].mapLabel(spoken(indicator.title, language), basisText),
    ...toMap(request, figures, tell),
    rows: figures.map((figure) => ({
      code: figure.place.code,
      name: spoken(figure.place.name, language),
      href: request.toRegionHref(figure.place.code),
      value: figure.value,
      text: tellOrReason(figure, tell, language),
    })),
    reference:
      isSum && measuring.changeKind !== 'perCent' ? undefined : toReference(request, measuring, tell),
  }
}

/** "Värde 2022, procent", "Förändring 2018–2022, procentenheter". */
function describeBasis({ indicator, years, changeKind }: Measuring, language: Language): string {
  const words = currentStateWords[language]
  const unit = spoken(indicator.unit, language)
  if (changeKind === undefined || years.baseYear === undefined) return words.valueIn(years.year, unit)
  return words.changeBetween(
    years.baseYear,
    years.year,
    changeKind === 'own' ? unit : words.changeUnits[changeKind],
  )
}

function tellFigure(
  value: number,
  { indicator, changeKind, decimals }: Measuring,
  language: Language,
): string {
  if (changeKind === undefined) return formatValue(value, indicator, language)
  const text = formatSigned(value, decimals, language)
  return changeKind === 'perCent' ? currentStateWords[language].perCent(text) : text
}

function tellOrReason(
  { value, missing }: PlaceFigure,
  tell: (value: number) => string,
  language: Language,
): string {
  return value === null ? missingWords[language][missing] : tell(value)
}

function toMap(
  { language, toRegionHref }: BoardRequest,
  figures: readonly PlaceFigure[],
  tell: (value: number) => string,
): Pick<MunicipalityBoard, 'regions' | 'scale'> {
  const ends = findEnds(figures)
  const ranked = figures.filter(({ value }) => value !== null)
  const regions = figures.map((figure): MapRegion => {
    const { place, value } = figure
    const name = spoken(place.name, language)
    const rank = ranked.findIndex((other) => other.value === value) + 1
    const told = tellOrReason(figure, tell, language)
    const ranking = value === null ? [] : [currentStateWords[language].rank(rank, ranked.length)]
    return {
      code: place.code,
      name,
      href: toRegionHref(place.code),
      value: told,
      share: toShare(value, ends),
      label: `${name}: ${[told, ...ranking].join(', ')}`,
    }
  })
  if (!ends) return { regions, scale: undefined }
  const { low, high } = ends
  return {
    regions,
    scale: {
      low: tell(low.value ?? 0),
      lowNote: spoken(low.place.name, language),
      high: tell(high.value ?? 0),
      highNote: spoken(high.place.name, language),
    },
  }
}

/** Place between the lowest and the highest, 0 to 1; in the middle when all are equal. */
function toShare(value: number | null, ends: ReturnType<typeof findEnds>): number | null {
  if (value === null || !ends) return null
  const [low, high] = [ends.low.value ?? 0, ends.high.value ?? 0]
  return low === high ? 0.5 : (value - low) / (high - low)
}

function toReference(
  { country, language }: BoardRequest,
  measuring: Measuring,
  tell: (value: number) => string,
) {
  const value = country && toPlaceFigure(country, measuring).value
  return !country || value === null || value === undefined
    ? undefined
    : { value, label: `${spoken(country.name, language)} ${tell(value)}` }
}
