import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatAmount, formatChangeAmount, formatChangeSize, formatShortAmount } from './amount.ts'
import type { HeadlineFacts, Reading } from './headlineFacts.ts'
import { toPlaceInSentence } from './headlineFacts.ts'
import { headlineWords } from './headlineWords.ts'
import { smallestShown, toShownChange } from './shownChange.ts'

/** Level and change since the base: one sentence; for women and men two, or four where their years differ. */
export function tellLevels(facts: HeadlineFacts, language: Language): readonly string[] {
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

/** Why there is no change to tell, or no longer one. */
export function tellWhyNoChange(
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
