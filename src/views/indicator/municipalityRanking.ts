import type { RankedRow } from '#charts/ranking/rankedRows.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { MunicipalityFigures, PlaceFigure } from '#domain/municipalityFigures.ts'
import { toMunicipalityFigures } from '#domain/municipalityFigures.ts'
import type { MunicipalityYears } from '#domain/municipalityYears.ts'
import type { Sex } from '#domain/series.ts'
import { findObservation } from '#domain/series.ts'
import { formatValue } from '#i18n/format.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { FigureTelling } from '../municipalityPicture.ts'
import { formatPlaceChange, toRankedRows } from '../municipalityPicture.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'

/** Bars of one kind, ready to draw. */
export interface Ranking {
  readonly title: string
  readonly rows: readonly RankedRow[]
  readonly reference: { readonly value: number; readonly label: string } | undefined
  /** What the scale has room for, where pictures of several years share it. */
  readonly range?: { readonly low: number; readonly high: number } | undefined
}

/** How the values themselves are written. */
export function toValueTelling({ indicator, language, toRegionHref }: MunicipalityRequest): FigureTelling {
  return { language, toRegionHref, tell: (value) => formatValue(value, indicator, language) }
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
    title: municipalityWords[language].valueTitle(year, spoken(indicator.unit, language)),
    rows: toRankedRows(figures, toValueTelling(request)),
    reference: toValueReference(request, sex, year),
  }
}

/** The country's value, where levels can be compared. */
function toValueReference(
  { indicator, places, language }: MunicipalityRequest,
  sex: Sex,
  year: number,
): Ranking['reference'] {
  const observation = findObservation(seriesOf(indicator.cube, places.comparison.code, sex), year)
  if (!observation || indicator.isTotal) return undefined
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
  const { indicator, places, language, toRegionHref } = request
  const words = municipalityWords[language]
  const tell = (change: number) => formatPlaceChange(change, kind, indicator, language)
  const unit = kind === 'own' ? spoken(indicator.unit, language) : words.changeUnits[kind]
  const hasReference = kind !== 'own' || !indicator.isTotal
  const country = toMunicipalityFigures(indicator, [places.comparison], sex, { year, baseYear }).changes
    ?.figures[0]
  const value = country?.value ?? null
  return {
    title: words.changeTitle(baseYear, year, unit),
    rows: toRankedRows(figures, { language, toRegionHref, tell }),
    reference:
      hasReference && value !== null
        ? { value, label: `${spoken(places.comparison.name, language)} ${tell(value)}` }
        : undefined,
  }
}
