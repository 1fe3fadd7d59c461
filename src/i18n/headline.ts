import type { IndicatorAssessment } from '#domain/assessment/assessIndicator.ts'
import type { IndicatorSummary, Target } from '#domain/indicator.ts'
import { isDerivedTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Sex, YearValue } from '#domain/series.ts'
import {
  formatAmount,
  formatChangeAmount,
  formatChangeSize,
  formatShortAmount,
  formatTargetAmount,
} from './amount.ts'
import { headlineWords } from './headlineWords.ts'
import { smallestShown, toShownChange } from './shownChange.ts'

/** The latest value of one sex, and the base it is compared with where there is one. */
export interface Reading {
  readonly sex: Sex
  readonly base: YearValue | null
  readonly latest: YearValue
  /** The comparison region in the latest year. */
  readonly comparison: YearValue | null
}

export interface HeadlineFacts {
  readonly indicator: IndicatorSummary
  readonly place: Region
  /** The total alone; women and men where only they are published; nothing where there are no figures. */
  readonly readings: readonly Reading[]
  /** How many years the readings' series have. */
  readonly yearCount: number
  readonly verdict: IndicatorAssessment
  readonly baseYear: number
  /** The region compared with; absent where levels cannot be compared, or when it is the place itself. */
  readonly comparison: Region | undefined
  readonly target: Target | undefined
  /** A place that has figures, told instead where this one has none. */
  readonly elsewhere: { readonly place: Region; readonly readings: readonly Reading[] } | undefined
}

/**
 * What the figures say, as sentences: level, direction since the base year, the comparison, the target. Written
 * from the data alone, so that nothing is said that the data does not hold.
 */
export function toHeadline(facts: HeadlineFacts, language: Language): readonly string[] {
  const words = headlineWords[language]
  const ended = facts.indicator.endedYear === undefined ? [] : [words.ended(facts.indicator.endedYear)]
  if (facts.readings.length === 0) return [...tellAbsence(facts, language), ...ended]
  return [
    ...tellLevels(facts, language),
    ...tellWhyNoChange(facts, language),
    ...tellComparison(facts, language),
    ...tellTarget(facts, language),
    ...ended,
  ]
}

/** A place's name inside a sentence: "riket", "Norrbottens län". */
function toPlaceInSentence(place: Region, language: Language): string {
  const { text } = toSpokenText(place.name, language)
  return text.replace(/^(Riket|Länet|Kommun \d|The |Municipality \d)/u, (start) => start.toLowerCase())
}

function tellAbsence(facts: HeadlineFacts, language: Language): readonly string[] {
  const words = headlineWords[language]
  const isUnpublished = facts.verdict.reasons.some(({ code }) => code === 'notPublishedForRegion')
  const absence = isUnpublished
    ? words.notPublished[facts.place.kind]
    : words.noData(toPlaceInSentence(facts.place, language))
  if (!facts.elsewhere || facts.elsewhere.readings.length === 0) return [absence]
  const { place, readings } = facts.elsewhere
  return [absence, ...tellLevels({ ...facts, place, readings }, language)]
}

function tellLevels(facts: HeadlineFacts, language: Language): readonly string[] {
  const words = headlineWords[language]
  const { indicator, readings } = facts
  const place = toPlaceInSentence(facts.place, language)
  const [first, second] = readings
  if (!first) return []
  const tell = ({ sex, latest }: Reading) =>
    words.level(latest.year, words.whose[sex](place), formatAmount(latest.value, indicator, language))
  if (!second) return [`${tell(first)}${toChangeClause(first, indicator, language)}.`]
  const levels =
    first.latest.year === second.latest.year
      ? [
          `${words.level(first.latest.year, words.whose[first.sex](place), formatShortAmount(first.latest.value, indicator, language))}${words.second(words.alone[second.sex], formatAmount(second.latest.value, indicator, language))}.`,
        ]
      : [`${tell(first)}.`, `${tell(second)}.`]
  return [...levels, ...tellChanges(first, second, indicator, language)]
}

function toChangeClause({ base, latest }: Reading, indicator: IndicatorSummary, language: Language): string {
  const words = headlineWords[language]
  if (!base) return ''
  const change = latest.value - base.value
  const shown = toShownChange(base.value, latest.value, indicator.decimals)
  if (shown === 'tooSmall') {
    const smallest = formatChangeSize(smallestShown(indicator.decimals), indicator, language)
    return words.lessThan(smallest, base.year)
  }
  if (shown !== 'visible') return words.same[shown](base.year)
  const clause = change > 0 ? words.up : words.down
  return clause(formatChangeSize(change, indicator, language), base.year)
}

function tellChanges(
  first: Reading,
  second: Reading,
  indicator: IndicatorSummary,
  language: Language,
): readonly string[] {
  const words = headlineWords[language]
  const toText = ({ base, latest }: Reading) => {
    const from = base?.value ?? latest.value
    const shown = toShownChange(from, latest.value, indicator.decimals)
    if (shown !== 'visible') return words.unchanged[shown]
    return formatChangeAmount(latest.value - from, indicator, language)
  }
  if (first.base && second.base && first.base.year === second.base.year)
    return [words.changes(first.base.year, toText(first), toText(second))]
  return [first, second].flatMap((reading) =>
    reading.base ? [words.changeOf(reading.base.year, words.alone[reading.sex], toText(reading))] : [],
  )
}

function tellWhyNoChange(
  { verdict, yearCount, baseYear }: HeadlineFacts,
  language: Language,
): readonly string[] {
  const words = headlineWords[language]
  if (yearCount === 1) return [words.onlyPoint]
  return verdict.reasons.flatMap((reason) => {
    if (reason.code === 'tooFewSurveys') return [words.tooFewSurveys(reason.count)]
    if (reason.code === 'smallNumbers') return [words.tooFewPeople]
    if (reason.code === 'laterBaseYear' && reason.isBreak) return [words.broken(reason.used)]
    if (reason.code !== 'tooFewPoints') return []
    const since = reason.since ?? baseYear
    return [since > baseYear ? words.nothingSinceBreak(since) : words.nothingEarlier(since)]
  })
}

function tellComparison(
  { comparison, readings, indicator }: HeadlineFacts,
  language: Language,
): readonly string[] {
  if (!comparison) return []
  const words = headlineWords[language]
  const place = toPlaceInSentence(comparison, language)
  const [first, second] = readings
  if (!first?.comparison) return [words.noComparison(place)]
  const text = ({ value }: YearValue) => formatShortAmount(value, indicator, language)
  if (!second) return [words.comparison(place, text(first.comparison))]
  if (!second.comparison) return [words.noComparison(place)]
  return [words.comparisons(place, text(first.comparison), text(second.comparison))]
}

function tellTarget({ target, verdict, indicator }: HeadlineFacts, language: Language): readonly string[] {
  if (!target) return []
  const words = headlineWords[language]
  const phrase = (isDerivedTarget(target) ? words.derivedTarget : words.target)(
    words.levels[target.level],
    formatTargetAmount(target.value, indicator, language),
    target.year,
  )
  const isTwoYears = verdict.reasons.some(({ code }) => code === 'onlyTwoPoints')
  return [`${words.towards[verdict.status](phrase)}${isTwoYears ? words.twoYears : ''}.`]
}
