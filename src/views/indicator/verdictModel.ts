import type { Status } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import { formatChangeAmount } from '#i18n/amount.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { tellChangeAmount } from '../changeAmount.ts'
import { spoken, toIndicatorRow } from '../indicatorRow.ts'

/** The verdict and all that must stand beside it. */
export interface VerdictView {
  readonly indicator: string
  readonly status: Status
  readonly word: string
  /** "På gränsen": how much it hangs on choices; undefined where there is no verdict. */
  readonly certainty: string | undefined
  /** "Norrbottens län" or "Norrbottens län, kvinnor": whose figures were judged. */
  readonly whose: string
  /** "26,5 (2018) → 24,9 (2022)"; the latest alone where there is no base. */
  readonly figures: string | undefined
  /** "−1,6 dagar sedan 2018". */
  readonly change: string | undefined
  /** "Hittills +2,6 procentenheter per år, +2,0 behövs till 2025." */
  readonly pace: string | undefined
  /** What to mind about it, or why there is none. */
  readonly remarks: readonly string[]
}

export function toVerdict(
  indicator: IndicatorSummary,
  place: Region,
  standing: Standing,
  language: Language,
): VerdictView {
  const row = toIndicatorRow(indicator, standing, language)
  const words = indicatorWords[language]
  const latest =
    row.latest !== undefined && row.year !== undefined ? words.inYear(row.latest, row.year) : undefined
  const name = spoken(place.name, language)
  return {
    indicator: indicator.id,
    status: row.status,
    word: row.word,
    certainty: standing.certainty === null ? undefined : certaintyWords[language].labels[standing.certainty],
    whose: row.sex === '' ? name : `${name}, ${row.sex}`,
    figures: row.base && latest ? words.fromTo(words.inYear(row.base.text, row.base.year), latest) : latest,
    change: tellChangeAmount(indicator, standing, language) ?? row.change,
    pace: toPace(indicator, standing, language),
    remarks: row.remarks,
  }
}

/** The yearly change so far beside the one a straight path to the target asks for, while there is one to reach. */
function toPace(
  indicator: IndicatorSummary,
  { region, verdict }: Standing,
  language: Language,
): string | undefined {
  const { base, latest, status } = verdict
  const target = findTarget(indicator, region)
  if (!base || !latest || !target || status === 'targetMet' || target.year <= base.year) return undefined
  const actual = (latest.value - base.value) / (latest.year - base.year)
  const needed = (target.value - base.value) / (target.year - base.year)
  return indicatorWords[language].pace(
    formatChangeAmount(actual, indicator, language),
    formatChangeAmount(needed, indicator, language),
    target.year,
  )
}
