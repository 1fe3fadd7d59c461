import type { Reason } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { formatAmount } from '#i18n/amount.ts'
import { formatNumber, formatYears } from '#i18n/format.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { describeTarget } from '#i18n/targetWords.ts'
import type { IndicatorRow } from './indicatorRow.ts'
import { toIndicatorRow } from './indicatorRow.ts'

/** An indicator that stands out, as a sentence: "5,4 → 4,1 procent av befolkningen, 2018–2022. Riket 5,6." */
export interface ExtremeRow extends Pick<
  IndicatorRow,
  'id' | 'path' | 'name' | 'title' | 'status' | 'word' | 'sparkline' | 'breakYears'
> {
  readonly base: string
  /** With its unit. */
  readonly latest: string
  readonly years: string
  readonly baseYear: number
  /** Whole sentences: the comparison, the target, and what to mind about the verdict. */
  readonly asides: readonly string[]
}

const mindful: readonly Reason['code'][] = [
  'withinRounding',
  'nearBorder',
  'lastYearTurned',
  'onlyTwoPoints',
  'unknownMargin',
  'sexesApart',
]

/** Rows of the standings given, in their order. `comparison` is the comparison region's name. */
export function toExtremeRows(
  strategy: Strategy,
  standings: readonly Standing[],
  comparison: string,
  language: Language,
): readonly ExtremeRow[] {
  return standings.flatMap((standing) => {
    const indicator = findIndicator(strategy, standing.indicator)
    const { base, latest } = standing.verdict
    if (!indicator || !base || !latest) return []
    const { id, path, name, title, status, word, sparkline, breakYears } = toIndicatorRow(
      indicator,
      standing,
      language,
    )
    return {
      id,
      path,
      name,
      title,
      status,
      word,
      sparkline,
      breakYears,
      base: formatNumber(base.value, indicator.decimals, language),
      latest: formatAmount(latest.value, indicator, language),
      years: formatYears(base.year, latest.year),
      baseYear: base.year,
      asides: [
        ...toComparison(indicator, standing, comparison, language),
        ...toTarget(indicator, standing, language),
        ...standing.verdict.reasons
          .filter(({ code }) => mindful.includes(code))
          .map((reason) =>
            describeReason(reason, findTarget(indicator, standing.region) !== undefined, language),
          ),
      ],
    }
  })
}

function toComparison(
  indicator: IndicatorSummary,
  { comparison }: Standing,
  name: string,
  language: Language,
): readonly string[] {
  if (!comparison || indicator.isTotal) return []
  const value = formatNumber(comparison.value, indicator.decimals, language)
  return [overviewWords[language].comparison(name, value)]
}

function toTarget(indicator: IndicatorSummary, { region }: Standing, language: Language): readonly string[] {
  const target = findTarget(indicator, region)
  return target ? [`${describeTarget(target, indicator, language)}.`] : []
}
