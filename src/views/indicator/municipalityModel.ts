import type { YearSpan } from '#domain/exportSheet.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { toMunicipalityFigures } from '#domain/municipalityFigures.ts'
import type { MunicipalityYears } from '#domain/municipalityYears.ts'
import { findMunicipalityYears } from '#domain/municipalityYears.ts'
import { toRanks } from '#domain/ranking.ts'
import type { Sex } from '#domain/series.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { MunicipalityMap } from '../municipalityPicture.ts'
import { toMunicipalityMap } from '../municipalityPicture.ts'
import type { Ranking } from './municipalityRanking.ts'
import { toChangeRanking, toValueRanking, toValueTelling } from './municipalityRanking.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'
import { toMunicipalitySentences } from './municipalitySentences.ts'
import { toMunicipalityTable } from './municipalityTable.ts'
import { toldSexesOfAll } from './placeReadings.ts'

/** The municipalities on one measure and sex: map, values in order, changes in order, and what they say. */
export interface MunicipalityBoard {
  readonly sex: Sex
  readonly years: YearSpan
  readonly title: string
  readonly mapLabel: string
  readonly map: MunicipalityMap
  readonly values: Ranking
  readonly changes: Ranking | undefined
  readonly table: FigureTable
  readonly sentences: readonly string[]
}

/** One board for the total, or one each for women and men; none where no municipality has a figure. */
export function toMunicipalityBoards(request: MunicipalityRequest): readonly MunicipalityBoard[] {
  const codes = request.places.municipalities.map(({ code }) => code)
  return toldSexesOfAll(request.indicator, codes).flatMap((sex) => {
    const years = findMunicipalityYears(request.indicator, codes, sex, request.baseYear)
    return years ? [toBoard(request, sex, years)] : []
  })
}

function toBoard(request: MunicipalityRequest, sex: Sex, years: MunicipalityYears): MunicipalityBoard {
  const { indicator, places, language } = request
  const words = indicatorWords[language]
  const figures = toMunicipalityFigures(indicator, places.municipalities, sex, years)
  const values = toValueRanking(request, figures.values, sex, years.year)
  const changes = figures.changes && toChangeRanking(request, figures.changes, sex, years)
  const title = words.municipalitiesIn(years.year, sex === 'total' ? undefined : words.sexes[sex])
  return {
    sex,
    years: { from: changes && years.baseYear ? years.baseYear : years.year, to: years.year },
    title,
    mapLabel: `${spoken(indicator.title, language)}. ${title}`,
    map: toMunicipalityMap(figures.values, toValueTelling(request)),
    values,
    changes,
    table: toMunicipalityTable(request, toRanks(figures.values), values, changes),
    sentences: toMunicipalitySentences(request, figures, years),
  }
}
