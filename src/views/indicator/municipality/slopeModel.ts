import type { Slope } from '#charts/slope/slope.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { ChangeKind } from '#domain/municipalityFigures.ts'
import { findMunicipalityYears } from '#domain/municipalityYears.ts'
import type { Region } from '#domain/region.ts'
import type { Series, Sex } from '#domain/series.ts'
import { findObservation } from '#domain/series.ts'
import { formatValue } from '#i18n/format.ts'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { spoken } from '../../indicatorRow.ts'
import { formatPlaceChange } from '../../municipalityPicture.ts'
import type { MunicipalityRequest } from '../municipalityRequest.ts'
import { toldSexesOfAll } from '../placeReadings.ts'
import { judgePlace } from '../placeVerdict.ts'
import { nameAll } from '../trend/ruleText.ts'

/** The municipalities from the base year to the latest, beside the home region and the country. */
export interface SlopeBoard {
  readonly title: string
  readonly slopes: readonly Slope[]
  readonly fromYear: number
  readonly toYear: number
  /** The verdicts that occur, best first. */
  readonly key: readonly NonNullable<Slope['verdict']>[]
  readonly sentences: readonly string[]
  readonly table: FigureTable
}

type SlopeRequest = Omit<MunicipalityRequest, 'toRegionHref' | 'year'>

/** True where slopes can be drawn: levels can be compared, and there is an earlier year. */
export function hasSlopes({ indicator, places, baseYear }: SlopeRequest): boolean {
  const codes = places.municipalities.map(({ code }) => code)
  return toldSexesOfAll(indicator, codes).some((sex) => findSpan(indicator, codes, sex, baseYear))
}

/** The base year and the latest; undefined for a total, whose levels follow the size of the place. */
function findSpan(
  indicator: Indicator,
  codes: readonly string[],
  sex: Sex,
  wanted: number,
): Span | undefined {
  const years = findMunicipalityYears(indicator, codes, sex, wanted)
  if (indicator.isTotal || years?.baseYear === undefined) return undefined
  return { fromYear: years.baseYear, toYear: years.year }
}

/** Undefined where `hasSlopes` finds none. */
export function toSlopeBoard(
  request: SlopeRequest,
  sex: Sex,
  settings: StandingSettings,
): SlopeBoard | undefined {
  const { indicator, places, baseYear, language } = request
  const codes = places.municipalities.map(({ code }) => code)
  const span = findSpan(indicator, codes, sex, baseYear)
  if (!span) return undefined
  const rows = [places.home, places.comparison, ...places.municipalities]
    .map((place) => toRow(place, sex, span, request, settings))
    .sort((a, b) => (b.slope?.to.value ?? -Infinity) - (a.slope?.to.value ?? -Infinity))
  const slopes = rows.flatMap(({ slope }) => slope ?? [])
  const words = municipalityPictureWords[language]
  const missing = rows.filter(({ slope }) => slope === undefined).map(({ place }) => place)
  return {
    title: words.slopeTitle(span.fromYear, span.toYear, spoken(indicator.unit, language)),
    slopes,
    ...span,
    key: toKey(slopes),
    sentences: [
      words.slopeHint,
      ...(missing.length > 0 ? [words.slopeMissing(nameAll(missing, language))] : []),
    ],
    table: toSlopeTable(rows, span, request),
  }
}

interface Span {
  readonly fromYear: number
  readonly toYear: number
}

interface SlopeRow {
  readonly place: Region
  readonly series: Series
  readonly slope: Slope | undefined
  readonly verdict: Slope['verdict']
}

function toRow(
  place: Region,
  sex: Sex,
  { fromYear, toYear }: Span,
  { indicator, places, language }: SlopeRequest,
  settings: StandingSettings,
): SlopeRow {
  const { code, name } = place
  const series = seriesOf(indicator.cube, code, sex)
  const toEnd = (year: number) => {
    const observation = findObservation(series, year)
    return (
      observation && { value: observation.value, text: formatValue(observation.value, indicator, language) }
    )
  }
  const verdict = judgePlace(indicator, code, sex, settings, language)
  const [from, to] = [toEnd(fromYear), toEnd(toYear)]
  const isReference = !places.municipalities.includes(place)
  if (!from || !to) return { place, series, slope: undefined, verdict }
  const slope: Slope = {
    code,
    name: spoken(name, language),
    from,
    to,
    verdict: isReference ? undefined : verdict,
    isReference,
  }
  return { place, series, slope, verdict }
}

function toKey(slopes: readonly Slope[]): SlopeBoard['key'] {
  const found = new Map(slopes.flatMap(({ verdict }) => (verdict ? [[verdict.status, verdict]] : [])))
  return statuses.flatMap((status) => found.get(status) ?? [])
}

function toSlopeTable(rows: readonly SlopeRow[], span: Span, request: SlopeRequest): FigureTable {
  const { indicator, language } = request
  const words = municipalityPictureWords[language].columns
  const kind: ChangeKind = indicator.valueKind === 'percent' ? 'points' : 'own'
  const hasVerdicts = rows.some(({ verdict }) => verdict !== undefined)
  return {
    unit: spoken(indicator.unit, language),
    columns: [
      { key: 'place', label: words.place },
      { key: 'from', label: String(span.fromYear), isNumeric: true },
      { key: 'to', label: String(span.toYear), isNumeric: true },
      { key: 'change', label: words.change, isNumeric: true },
      ...(hasVerdicts ? [{ key: 'verdict', label: words.verdict }] : []),
    ],
    rows: rows.map(({ place, series, slope, verdict }) => {
      const change = slope && slope.to.value - slope.from.value
      return {
        key: place.code,
        cells: [
          spoken(place.name, language),
          toYearCell(series, span.fromYear, indicator, request),
          toYearCell(series, span.toYear, indicator, request),
          change === undefined
            ? '–'
            : toFigureCell(formatPlaceChange(change, kind, indicator, language), change),
          ...(hasVerdicts ? [verdict?.word ?? '–'] : []),
        ],
      }
    }),
  }
}

function toYearCell(series: Series, year: number, indicator: Indicator, { language }: SlopeRequest) {
  const observation = findObservation(series, year)
  if (observation) return toFigureCell(formatValue(observation.value, indicator, language), observation.value)
  return missingWords[language][series.gaps.find((gap) => gap.year === year)?.kind ?? 'missing']
}
