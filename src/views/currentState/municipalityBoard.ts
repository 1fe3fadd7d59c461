import type { RankedRow } from '#charts/ranking/rankedRows.ts'
import type { YearSpan } from '#domain/exportSheet.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { findMeasuredSex, findMunicipalityYears } from '#domain/municipalityYears.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, municipalitiesOf } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { compareNames, formatValue } from '#i18n/format.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { MunicipalityMap } from '../municipalityPicture.ts'
import { formatPlaceChange, toMunicipalityMap, toRankedRows } from '../municipalityPicture.ts'
import { describeBoard } from './boardSentences.ts'
import type { MapBasis } from './mapChoice.ts'
import { parseMapBasis } from './mapChoice.ts'
import type { Measuring } from './measuring.ts'
import { toMeasuring } from './measuring.ts'

export interface BoardRequest {
  readonly indicator: Indicator
  readonly municipalities: readonly Region[]
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
    country: findRegion(catalogue, strategy.comparison),
    baseYear: strategy.baseYear,
    wantedBasis: parseMapBasis(search),
    language,
  }
}

/** The map, the bars and the sentences about one measure. All text is ready to read. */
export interface MunicipalityBoard extends MunicipalityMap {
  readonly basis: MapBasis
  readonly hasChange: boolean
  /** "Förändring 2018–2022, procent". */
  readonly basisText: string
  readonly sentences: readonly string[]
  readonly label: string
  readonly rows: readonly RankedRow[]
  readonly reference: { readonly value: number; readonly label: string } | undefined
  readonly years: YearSpan
  readonly table: FigureTable
}

/** Undefined where no municipality has a figure. */
export function toMunicipalityBoard(request: BoardRequest): MunicipalityBoard | undefined {
  const { indicator, municipalities, baseYear, wantedBasis, language, toRegionHref } = request
  const codes = municipalities.map(({ code }) => code)
  const sex = findMeasuredSex(indicator.cube, codes)
  const years = sex && findMunicipalityYears(indicator, codes, sex, baseYear)
  if (!sex || !years) return undefined
  const measuring = toMeasuring(indicator, municipalities, sex, years, wantedBasis)
  const basisText = describeBasis(measuring, language)
  const tell = (value: number) => tellFigure(value, measuring, language)
  const telling = { language, tell, toRegionHref }
  const rows = toRankedRows(measuring.figures, telling)
  return {
    basis: measuring.basis,
    hasChange: years.baseYear !== undefined,
    basisText,
    sentences: describeBoard(measuring, tell, language),
    label: currentStateWords[language].mapLabel(spoken(indicator.title, language), basisText),
    ...toMunicipalityMap(measuring.figures, telling),
    rows,
    reference: toReference(request, measuring, tell),
    years: {
      from: measuring.basis === 'change' ? (years.baseYear ?? years.year) : years.year,
      to: years.year,
    },
    table: toTable(rows, basisText, language),
  }
}

/** The places in the order of the bars. */
function toTable(rows: readonly RankedRow[], basisText: string, language: Language): FigureTable {
  return {
    columns: [
      { key: 'place', label: placeWords[language].columns.place },
      { key: 'value', label: basisText, isNumeric: true },
    ],
    rows: rows.map(({ code, name, text, value }) => ({
      key: code,
      cells: [name, toFigureCell(text, value)],
    })),
  }
}

/** "Värde 2022, procent", "Förändring 2018–2022, procentenheter". */
function describeBasis({ indicator, years, changeKind }: Measuring, language: Language): string {
  const words = municipalityWords[language]
  const unit = spoken(indicator.unit, language)
  if (changeKind === undefined || years.baseYear === undefined) return words.valueTitle(years.year, unit)
  return words.changeTitle(
    years.baseYear,
    years.year,
    changeKind === 'own' ? unit : words.changeUnits[changeKind],
  )
}

function tellFigure(value: number, { indicator, changeKind }: Measuring, language: Language): string {
  if (changeKind === undefined) return formatValue(value, indicator, language)
  return formatPlaceChange(value, changeKind, indicator, language)
}

/** The country's figure; none of a total, but for its growth in per cent. */
function toReference(
  { country, language }: BoardRequest,
  { indicator, sex, years, basis, changeKind }: Measuring,
  tell: (value: number) => string,
): MunicipalityBoard['reference'] {
  if (!country || (indicator.isTotal && changeKind !== 'perCent')) return undefined
  const value = toMeasuring(indicator, [country], sex, years, basis).figures[0]?.value ?? null
  return value === null ? undefined : { value, label: `${spoken(country.name, language)} ${tell(value)}` }
}
