import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { findHoles } from '#domain/runs.ts'
import { toSeries } from '#domain/series.ts'
import { toSparklineValues } from '#domain/sparkline.ts'
import { formatAmount } from '#i18n/amount.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../../indicatorRow.ts'
import { toShownIndicator } from '../../shownIndicator.ts'
import type { IndicatorEntry } from '../indicatorEntries.ts'
import { toComparedName } from './comparedName.ts'

/** One of the chosen in its own unit, on an axis of its own. */
export interface SeparateChart {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly summary: string | undefined
  readonly spec: TrendSpec
  readonly table: FigureTable
  readonly source: string
  /** True where the values themselves are computed from the source's. */
  readonly isComputed: boolean
}

/** `place` is what the line is called. */
export function toSeparateChart(entry: IndicatorEntry, place: string, language: Language): SeparateChart {
  const { indicator } = entry
  const spec = toSpec(entry, place, language)
  return {
    id: indicator.id,
    path: paths.indicator(indicator.id),
    name: toComparedName(entry, language),
    summary: toSummary(entry, language),
    spec,
    table: toTrendTable(spec),
    source: `${describeSources([indicator], language) ?? ''}.`,
    isComputed: indicator.ownProcessing,
  }
}

function toSpec({ indicator, standing }: IndicatorEntry, place: string, language: Language): TrendSpec {
  const values = toSparklineValues(standing.sparkline)
  const points = values.map((point) => ({ ...point, flags: [] }))
  const target = findTarget(indicator, standing.region)
  const [first, last] = [values[0], values.at(-1)]
  return {
    lines: [
      { id: indicator.id, label: place, role: 'home', series: toSeries([...points, ...findHoles(values)]) },
    ],
    figure: indicator,
    unit: spoken(indicator.unit, language),
    breaks: indicator.breaks
      .filter(({ year }) => first && last && year >= first.year && year <= last.year)
      .map(({ year, text }) => ({ year, text: spoken(text, language) })),
    events: [],
    baseYear: standing.verdict.base?.year,
    target: target && {
      year: target.year,
      value: target.value,
      text: describeTargetValue(target, indicator, language),
    },
    language,
  }
}

/** "24,9 dagar per person och år 2022. −1,6 sedan 2018, då 26,5." */
function toSummary({ indicator, standing }: IndicatorEntry, language: Language): string | undefined {
  const { latest } = standing.verdict
  if (!latest) return undefined
  const amount = formatAmount(latest.value, indicator, language)
  const { changeFrom } = toShownIndicator(indicator, standing, language)
  return [placeWords[language].inYear(amount, latest.year), ...(changeFrom === undefined ? [] : [changeFrom])]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
