import type { Status } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { YearValue } from '#domain/series.ts'
import type { Sparkline, Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { formatChange, formatValue } from '#i18n/format.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'

/** One indicator in one region, as lists and cards show it. All text is ready to read. */
export interface IndicatorRow {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly status: Status
  readonly word: string
  /** "4,1 %", or undefined when there is no figure. */
  readonly latest: string | undefined
  readonly year: number | undefined
  /** Whose figure, when only the sexes are published: "kvinnor". */
  readonly sex: string
  /** "−1,3 procentenheter sedan 2018". */
  readonly change: string | undefined
  /** "5,4 % → 4,1 %, 2018–2022" has its parts here. */
  readonly base: { readonly year: number; readonly text: string } | undefined
  /** The comparison region's value in the same year. */
  readonly comparison: string | undefined
  /** Why it cannot be judged, or what to mind about the verdict. */
  readonly remarks: readonly string[]
  readonly sparkline: Sparkline
  readonly target: { readonly from: YearValue; readonly to: YearValue } | undefined
  readonly ended: string | undefined
}

/** Gathers figures, verdict and words of one indicator. Changes are of the shown, rounded values' exact sources. */
export function toIndicatorRow(
  indicator: IndicatorSummary,
  standing: Standing,
  language: Language,
): IndicatorRow {
  const { base, latest, status } = standing.verdict
  const words = indicatorRowWords[language]
  const target = findTarget(indicator, standing.region)
  return {
    id: indicator.id,
    path: paths.indicator(indicator.id),
    title: indicator.title,
    unit: indicator.unit,
    status,
    word: toStatusWord(status, target !== undefined, language),
    latest: latest ? formatValue(latest.value, indicator, language) : undefined,
    year: latest?.year,
    sex: words.forSex[standing.sex],
    change: base && latest ? toChange(indicator, base, latest, language) : undefined,
    base: base ? { year: base.year, text: formatValue(base.value, indicator, language) } : undefined,
    comparison: standing.comparison ? formatValue(standing.comparison.value, indicator, language) : undefined,
    remarks: standing.verdict.reasons.map((reason) => describeReason(reason, language)),
    sparkline: standing.sparkline,
    target: base && target ? { from: base, to: target } : undefined,
    ended: indicator.endedYear === undefined ? undefined : words.ended(indicator.endedYear),
  }
}

function toChange(
  indicator: IndicatorSummary,
  base: YearValue,
  latest: YearValue,
  language: Language,
): string {
  const words = indicatorRowWords[language]
  const change = latest.value - base.value
  if (Number(change.toFixed(indicator.decimals)) === 0) return words.unchangedSince(base.year)
  return words.since(formatChange(change, indicator, language), base.year)
}

/** Rows for a list of indicators, in its order; those without a standing are left out. */
export function toIndicatorRows(
  strategy: Strategy,
  standings: readonly Standing[],
  ids: readonly string[],
  language: Language,
): readonly IndicatorRow[] {
  return ids.flatMap((id) => {
    const indicator = findIndicator(strategy, id)
    const standing = standings.find((candidate) => candidate.indicator === id)
    return indicator && standing ? [toIndicatorRow(indicator, standing, language)] : []
  })
}

/** The title in the words of the page, for sentences and accessible names. */
export function spoken(text: LocalizedText, language: Language): string {
  return toSpokenText(text, language).text
}
