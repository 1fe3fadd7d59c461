import type { RankedRow } from '#charts/ranking/rankedRows.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Sex } from '#domain/series.ts'
import { findObservation } from '#domain/series.ts'
import { formatSigned, formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { spoken } from '../indicatorRow.ts'
import { addsUp } from './addsUp.ts'
import type { MunicipalityFigures, PlaceFigure } from './municipalityFigures.ts'
import { decimalsOfChange, toMunicipalityFigures } from './municipalityFigures.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'
import type { MunicipalityYears } from './municipalityYears.ts'

/** Bars of one kind, ready to draw. */
export interface Ranking {
  readonly title: string
  readonly rows: readonly RankedRow[]
  readonly reference: { readonly value: number; readonly label: string } | undefined
}

/** The values of one year, best first. */
export function toValueRanking(
  request: MunicipalityRequest,
  figures: readonly PlaceFigure[],
  sex: Sex,
  year: number,
): Ranking {
  const { indicator, language } = request
  return {
    title: indicatorWords[language].valueTitle(year, spoken(indicator.unit, language)),
    rows: figures.map((figure) => toRow(request, figure, (value) => formatValue(value, indicator, language))),
    reference: toValueReference(request, sex, year),
  }
}

function toRow(
  { toRegionHref, language }: MunicipalityRequest,
  { place, value, missing }: PlaceFigure,
  format: (value: number) => string,
): RankedRow {
  return {
    code: place.code,
    name: spoken(place.name, language),
    href: toRegionHref(place.code),
    value,
    text: value === null ? missingWords[language][missing] : format(value),
  }
}

/** The country's value, where levels can be compared. */
function toValueReference(
  { indicator, places, language }: MunicipalityRequest,
  sex: Sex,
  year: number,
): Ranking['reference'] {
  const observation = findObservation(seriesOf(indicator.cube, places.comparison.code, sex), year)
  if (!observation || addsUp(indicator.cube)) return undefined
  const name = spoken(places.comparison.name, language)
  return { value: observation.value, label: `${name} ${formatValue(observation.value, indicator, language)}` }
}

/** The changes since the base year, best first. */
export function toChangeRanking(
  request: MunicipalityRequest,
  { kind, figures }: NonNullable<MunicipalityFigures['changes']>,
  sex: Sex,
  { year, baseYear = year }: MunicipalityYears,
): Ranking {
  const { indicator, places, language } = request
  const words = indicatorWords[language]
  const format = (change: number) => {
    const text = formatSigned(change, decimalsOfChange(kind, indicator), language)
    return kind === 'perCent' ? words.perCent(text) : text
  }
  const unit = kind === 'own' ? spoken(indicator.unit, language) : words.changeUnits[kind]
  const hasReference = kind !== 'own' || !addsUp(indicator.cube)
  const country = toMunicipalityFigures(indicator, [places.comparison], sex, { year, baseYear }).changes
    ?.figures[0]
  const value = country?.value ?? null
  return {
    title: words.changeTitle(baseYear, year, unit),
    rows: figures.map((figure) => toRow(request, figure, format)),
    reference:
      hasReference && value !== null
        ? { value, label: `${spoken(places.comparison.name, language)} ${format(value)}` }
        : undefined,
  }
}
