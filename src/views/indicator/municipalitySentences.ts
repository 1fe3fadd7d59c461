import type { MunicipalityFigures } from '#domain/municipalityFigures.ts'
import type { MunicipalityYears } from '#domain/municipalityYears.ts'
import { findEnds, toRanks } from '#domain/ranking.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'

/** The range, the chosen place's rank, how many are missing, and how the list is ordered. */
export function toMunicipalitySentences(
  { indicator, places, year: asked, language }: MunicipalityRequest,
  { values, changes }: MunicipalityFigures,
  { year, baseYear }: MunicipalityYears,
): readonly string[] {
  const words = indicatorWords[language]
  const ends = findEnds(values)
  const ranks = toRanks(values)
  const { isTotal } = indicator
  const rank = isTotal ? undefined : ranks.get(places.chosen.code)
  const changeRank = changes && toRanks(changes.figures).get(places.chosen.code)
  const name = spoken(places.chosen.name, language)
  const missingCount = values.length - ranks.size
  const tell = (value: number | null) => formatValue(value ?? 0, indicator, language)
  return [
    ...(ends && ranks.size > 1
      ? [
          words.range(
            year,
            tell(ends.low.value),
            spoken(ends.low.place.name, language),
            tell(ends.high.value),
            spoken(ends.high.place.name, language),
          ),
        ]
      : []),
    ...(rank === undefined ? [] : [words.placeRank(name, rank, ranks.size)]),
    ...(changeRank === undefined || !changes
      ? []
      : [words.changeRank(name, changeRank, toRanks(changes.figures).size)]),
    ...(missingCount > 0 ? [words.missingCount(missingCount, values.length, year)] : []),
    (isTotal ? words.orderOfTotals : words.order)[indicator.direction],
    ...(indicator.kind === 'survey' ? [words.surveyCaution] : []),
    ...(baseYear === undefined && asked === undefined ? [words.noMunicipalityBase(year)] : []),
  ]
}
