import type { Status } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { YearValue } from '#domain/series.ts'
import type { Sparkline } from '#domain/sparkline.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { formatChangeSize } from '#i18n/amount.ts'
import { formatChange, formatValue } from '#i18n/format.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { smallestShown, toShownChange } from '#i18n/shownChange.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'

/** One indicator in one region, as lists and cards show it. All text is ready to read. */
export interface IndicatorRow {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  /** The title in the words of the page. */
  readonly name: string
  readonly unit: LocalizedText
  readonly status: Status
  readonly word: string
  /** "Beror på metoden"; undefined for a verdict that hangs on no choice. */
  readonly caution: string | undefined
  /** "4,1 %", or undefined when there is no figure. */
  readonly latest: string | undefined
  readonly year: number | undefined
  /** Whose figure, when only the sexes are published: "kvinnor". */
  readonly sex: string
  /** "−1,3 procentenheter sedan 2018". */
  readonly change: string | undefined
  /** "5,4 % → 4,1 %, 2018–2022" has its parts here. */
  readonly base: { readonly year: number; readonly text: string } | undefined
  /** The comparison region's value in the same year; none for a total, whose level follows the place's size. */
  readonly comparison: string | undefined
  /** Why it cannot be judged, or what to mind about the verdict. */
  readonly remarks: readonly string[]
  readonly sparkline: Sparkline
  /** Where its line is broken: from these years on, values cannot be compared with those before. */
  readonly breakYears: readonly number[]
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
    name: spoken(indicator.title, language),
    unit: indicator.unit,
    status,
    word: toStatusWord(status, target !== undefined, language),
    caution: toCaution(standing, language),
    latest: latest ? formatValue(latest.value, indicator, language) : undefined,
    year: latest?.year,
    sex: words.forSex[standing.sex],
    change: base && latest ? toChange(indicator, base, latest, language) : undefined,
    base: base ? { year: base.year, text: formatValue(base.value, indicator, language) } : undefined,
    comparison: toComparison(indicator, standing, language),
    remarks: standing.verdict.reasons.map((reason) => describeReason(reason, target !== undefined, language)),
    sparkline: standing.sparkline,
    breakYears: indicator.breaks.map((seriesBreak) => seriesBreak.year),
    target: base && target ? { from: base, to: target } : undefined,
    ended: indicator.endedYear === undefined ? undefined : words.ended(indicator.endedYear),
  }
}

function toCaution({ certainty }: Standing, language: Language): string | undefined {
  return certainty === null || certainty === 'robust' ? undefined : certaintyWords[language].labels[certainty]
}

function toComparison(
  indicator: IndicatorSummary,
  { comparison }: Standing,
  language: Language,
): string | undefined {
  if (!comparison || indicator.isTotal) return undefined
  return formatValue(comparison.value, indicator, language)
}

function toChange(
  indicator: IndicatorSummary,
  base: YearValue,
  latest: YearValue,
  language: Language,
): string {
  const words = indicatorRowWords[language]
  const { decimals } = indicator
  const shown = toShownChange(base.value, latest.value, decimals)
  if (shown === 'tooSmall') {
    const smallest = formatChangeSize(smallestShown(decimals), indicator, language)
    return words.lessThan(smallest, base.year)
  }
  if (shown !== 'visible') return words.unchangedSince[shown](base.year)
  return words.since(formatChange(latest.value - base.value, indicator, language), base.year)
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
