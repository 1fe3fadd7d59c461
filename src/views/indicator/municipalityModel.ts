import type { YearSpan } from '#domain/exportSheet.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { findValueRange, toMunicipalityFigures } from '#domain/municipalityFigures.ts'
import type { MunicipalityYears } from '#domain/municipalityYears.ts'
import { findMunicipalityYears } from '#domain/municipalityYears.ts'
import { toRanks } from '#domain/ranking.ts'
import type { Sex } from '#domain/series.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { MunicipalityMap } from '../municipalityPicture.ts'
import { toMunicipalityMap } from '../municipalityPicture.ts'
import type { Ranking } from './municipalityRanking.ts'
import { toChangeRanking, toValueRanking, toValueTelling } from './municipalityRanking.ts'
import { tellSharedScale, toYearSteps } from './municipality/yearSteps.ts'
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
  /** Why there are no changes in the year asked for. */
  readonly changeAbsence: string | undefined
  readonly table: FigureTable
  readonly sentences: readonly string[]
}

/** One board for the total, or one each for women and men; none where no municipality has a figure. */
export function toMunicipalityBoards(request: MunicipalityRequest): readonly MunicipalityBoard[] {
  const codes = request.places.municipalities.map(({ code }) => code)
  return toldSexesOfAll(request.indicator, codes).flatMap((sex) => {
    const years = findMunicipalityYears(request.indicator, codes, sex, request.baseYear, request.year)
    return years ? [toBoard(request, sex, years)] : []
  })
}

function toBoard(request: MunicipalityRequest, sex: Sex, years: MunicipalityYears): MunicipalityBoard {
  const { indicator, places, language } = request
  const words = indicatorWords[language]
  const figures = toMunicipalityFigures(indicator, places.municipalities, sex, years)
  const steps = request.year === undefined ? [] : toYearSteps(indicator, places).years
  const range = findValueRange(indicator, places.municipalities, sex, steps)
  const values = { ...toValueRanking(request, figures.values, sex, years.year), range }
  const changes = figures.changes && toChangeRanking(request, figures.changes, sex, years)
  const title = words.municipalitiesIn(years.year, sex === 'total' ? undefined : words.sexes[sex])
  return {
    sex,
    years: { from: changes && years.baseYear ? years.baseYear : years.year, to: years.year },
    title,
    mapLabel: `${spoken(indicator.title, language)}. ${title}`,
    map: toMunicipalityMap(figures.values, toValueTelling(request), range),
    values,
    changes,
    changeAbsence: changes ? undefined : tellChangeAbsence(request, years),
    table: toMunicipalityTable(request, toRanks(figures.values), values, changes),
    sentences: [
      ...toMunicipalitySentences(request, figures, years),
      ...tellSharedScale(indicator, steps, language),
    ],
  }
}

/** In a year that was asked for, the reason stands where the changes would have stood. */
function tellChangeAbsence(
  { baseYear, year: asked, language }: MunicipalityRequest,
  { year }: MunicipalityYears,
): string | undefined {
  if (asked === undefined) return undefined
  const words = municipalityPictureWords[language]
  return year <= baseYear ? words.beforeBase(year, baseYear) : words.noBase(year)
}
