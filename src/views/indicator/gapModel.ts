import type { Status } from '#domain/assessment/assessment.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import type { GapEnds, JudgedGap, KnownArrival } from '#domain/gap.ts'
import { isLevelledDown } from '#domain/gap.ts'
import type { IndicatorSummary, ValueKind } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { isTooSmallToShow } from '#i18n/amount.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { gapWords } from '#i18n/gapWords.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { spoken } from '../indicatorRow.ts'

/** The verdict on a difference, and what it means in a sentence. */
export interface GapView {
  readonly status: Status
  readonly word: string
  readonly certainty: string | undefined
  /** "Skillnaden minskar, i nuvarande takt borta 2041 (tidigast 2034)."; undefined where it is not judged. */
  readonly sentence: string | undefined
  readonly remarks: readonly string[]
}

/** The values a difference lies between, then and now. */
interface GapChange {
  readonly base: GapEnds | undefined
  readonly latest: GapEnds
}

interface GapTelling {
  /** The year the figures were published: what is reached by then is not told as something to come. */
  readonly releaseYear: number
  readonly language: Language
}

/**
 * Undefined for a measure without a wanted way: there is nothing to judge. That the figures are old is said of the
 * measure itself, at the head of the page.
 */
export function toGapView(
  judged: JudgedGap,
  indicator: IndicatorSummary,
  { base, latest }: GapChange,
  telling: GapTelling,
): GapView | undefined {
  const { status, reasons } = judged.verdict
  if (status === 'context') return undefined
  const { language } = telling
  const words = gapWords[language]
  const isShrinking = toHeading(status) === 'improving'
  const isDown = isShrinking && base !== undefined && isLevelledDown(base, latest, indicator.direction)
  return {
    status,
    word: toStatusWord(status, false, language),
    certainty: judged.certainty ? certaintyWords[language].labels[judged.certainty] : undefined,
    sentence: tellDevelopment(judged, indicator, telling),
    remarks: [
      ...(isDown ? [words.levelledDown] : []),
      ...reasons
        .filter(({ code }) => code !== 'oldData')
        .map((reason) => describeReason(reason, false, language)),
      ...tellReckoning(judged, telling),
    ],
  }
}

function tellDevelopment(
  { verdict, hasCrossed, arrival }: JudgedGap,
  { decimals }: IndicatorSummary,
  telling: GapTelling,
): string | undefined {
  const words = gapWords[telling.language]
  const { base, latest, status, reasons } = verdict
  const heading = toHeading(status)
  if (!base || !latest || heading === 'unknown') return undefined
  const has = (wanted: string) => reasons.some(({ code }) => code === wanted)
  if (hasCrossed) return words.crossed(base.year, compared[heading])
  const isBarely = has('withinRounding')
  if (heading === 'worsening') return isBarely ? words.barelyGrowing : words.growing
  if (heading === 'unchanged') return has('unchanged') ? words.unchanged : words.nearlyUnchanged
  if (isBarely) return words.barelyShrinking
  if (isTooSmallToShow(latest.value, decimals)) return words.gone
  return arrival ? tellArrival(arrival, telling) : words.shrinking
}

const compared = { improving: 'smaller', worsening: 'larger', unchanged: 'same' } as const

/** "i nuvarande takt borta 2041 (tidigast 2034)". A year that has passed is no year to look forward to. */
function tellArrival(
  { year, earliest, latest }: KnownArrival,
  { releaseYear, language }: GapTelling,
): string {
  const words = gapWords[language]
  if (year <= releaseYear) return words.maybeGone
  if (earliest <= releaseYear)
    return words.goneBy(year, latest === null ? words.maybeNow : words.latest(latest))
  if (latest === null) return words.goneBy(year, words.earliest(earliest))
  return words.goneBy(year, earliest === latest ? '' : words.between(earliest, latest))
}

/** How the year was come by, where one is told. */
function tellReckoning(
  { verdict: { base, latest }, arrival }: JudgedGap,
  { releaseYear, language }: GapTelling,
): readonly string[] {
  if (!base || !latest || !arrival || arrival.year <= releaseYear) return []
  return [gapWords[language].reckoned(base.year, latest.year)]
}

/** A difference between shares is in percentage points, so it bears no per cent sign. */
export function toDifferenceFigure(
  { valueKind, decimals, unit }: Pick<IndicatorSummary, 'valueKind' | 'decimals' | 'unit'>,
  language: Language,
): { figure: { valueKind: ValueKind; decimals: number }; unit: string } {
  const { points } = municipalityWords[language].changeUnits
  return {
    figure: { valueKind: 'number', decimals },
    unit: valueKind === 'percent' ? points : spoken(unit, language),
  }
}
