import type { FigureTable } from '#domain/figureTable.ts'
import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import { judgeGap } from '#domain/gap.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { MunicipalitySpread } from '#domain/municipalitySpread.ts'
import { spreadCoverage, toMunicipalitySpread } from '#domain/municipalitySpread.ts'
import type { Sex } from '#domain/series.ts'
import { gapWords } from '#i18n/gapWords.ts'
import { sexWords } from '#i18n/sexWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { GapView } from './gapModel.ts'
import { toDifferenceFigure, toGapView } from './gapModel.ts'
import { toldSexesOfAll } from './placeReadings.ts'
import type { Places } from './places.ts'
import { tellEnd, toSpreadSentences } from './spreadSentences.ts'

interface SpreadRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly settings: StandingSettings
  readonly language: Language
}

/** The highest minus the lowest municipality: a line of its own, who they are, and the verdict on it. */
export interface SpreadView {
  readonly sex: Sex
  readonly title: string
  readonly spec: TrendSpec
  readonly table: FigureTable
  readonly sentences: readonly string[]
  /** Undefined for a measure without a wanted way. */
  readonly verdict: GapView | undefined
}

/** One for the total, or one each for women and men; none where the ends of no year can be told. */
export function toSpreadViews(request: SpreadRequest): readonly SpreadView[] {
  const { indicator, places, settings } = request
  const { baseYear } = toMethodSettings(settings, indicator)
  const codes = places.municipalities.map(({ code }) => code)
  return toldSexesOfAll(indicator, codes).flatMap((sex) => {
    const spread = toMunicipalitySpread(indicator, places.municipalities, sex, baseYear)
    return spread ? [toSpreadView(request, spread, sex)] : []
  })
}

/** Why there is none. */
export function tellSpreadAbsence({ isTotal }: Indicator, count: number, language: Language): string {
  const { absent } = gapWords[language].spread
  return isTotal ? absent.total : absent.tooFew(Math.ceil(spreadCoverage * count), count)
}

function toSpreadView(
  { indicator, places, settings, language }: SpreadRequest,
  spread: MunicipalitySpread,
  sex: Sex,
): SpreadView {
  const words = gapWords[language].spread
  const spec: TrendSpec = {
    ...toDifferenceFigure(indicator, language),
    lines: [{ id: 'spread', role: 'home', label: words.line, series: spread.difference }],
    breaks: indicator.breaks.map(({ year, text }) => ({ year, text: spoken(text, language) })),
    events: [],
    baseYear: spread.base?.year,
    language,
  }
  const judged = judgeGap(spread.difference, indicator, places.home.code, settings)
  return {
    sex,
    title: words.title(sex === 'total' ? undefined : sexWords[language][sex]),
    spec,
    table: toSpreadTable(spec, spread, indicator),
    sentences: toSpreadSentences(spread, indicator, places.municipalities.length, language),
    verdict: toGapView(judged, indicator, spread, { releaseYear: settings.releaseYear, language }),
  }
}

/** What is drawn, year by year, and between whom. */
function toSpreadTable(spec: TrendSpec, { years }: MunicipalitySpread, indicator: Indicator): FigureTable {
  const { language } = spec
  const { columns } = gapWords[language].spread
  const table = toTrendTable(spec)
  const endsOf = new Map(
    years.map((one) => [
      String(one.year),
      [
        tellEnd(one.highest, one.high, indicator, language),
        tellEnd(one.lowest, one.low, indicator, language),
      ],
    ]),
  )
  return {
    ...table,
    columns: [
      ...table.columns,
      { key: 'highest', label: columns.highest },
      { key: 'lowest', label: columns.lowest },
    ],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...(endsOf.get(row.key) ?? ['–', '–'])],
    })),
  }
}
