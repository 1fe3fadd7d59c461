import { guardLimits } from '#domain/assessment/guardLimits.ts'
import { toDoubts } from '#domain/assessment/doubts.ts'
import { isDerivedTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { YearValue } from '#domain/series.ts'
import { formatShortAmount, formatTargetAmount } from './amount.ts'
import type { HeadlineFacts } from './headlineFacts.ts'
import { toPlaceInSentence } from './headlineFacts.ts'
import { tellLevels, tellWhyNoChange } from './headlineLevel.ts'
import { headlineWords } from './headlineWords.ts'
import { uncertaintyWords } from './uncertaintyWords.ts'

const mostSentences = 4

/** In the order they are told. */
const tellers = {
  level: tellLevels,
  whyNoChange: tellWhyNoChange,
  comparison: tellComparison,
  target: tellTarget,
  uncertainty: tellUncertainty,
  ended: tellEnd,
  provisional: tellProvisional,
  age: tellAge,
} as const satisfies Record<string, (facts: HeadlineFacts, language: Language) => readonly string[]>

type Part = keyof typeof tellers

/** What gives way first when there is more than four sentences to say. The level and its change never do. */
const lightest = [
  'age',
  'provisional',
  'comparison',
  'ended',
  'uncertainty',
  'target',
  'whyNoChange',
] as const satisfies readonly Part[]

/**
 * What the figures say, in at most four sentences: level and change since the base year, why there is no change to
 * tell, the comparison, the target, and what makes it uncertain. Written from the data alone, so that nothing is said
 * that the data does not hold. When there is more to say, what matters least gives way: see `lightest`.
 */
export function toHeadline(facts: HeadlineFacts, language: Language): readonly string[] {
  if (facts.readings.length === 0)
    return [...tellAbsence(facts, language), ...tellEnd(facts, language)].slice(0, mostSentences)
  const parts = Object.entries(tellers).map(([part, tell]) => ({ part, sentences: tell(facts, language) }))
  const countWithout = (left: ReadonlySet<string>) =>
    parts.reduce((count, { part, sentences }) => count + (left.has(part) ? 0 : sentences.length), 0)
  const left = new Set<string>()
  for (const part of lightest) if (countWithout(left) > mostSentences) left.add(part)
  return parts.flatMap(({ part, sentences }) => (left.has(part) ? [] : sentences))
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

/** One sentence, of the two heaviest doubts at most. Two years are told with the target where there is one. */
function tellUncertainty(
  { verdict, certainty, target }: HeadlineFacts,
  language: Language,
): readonly string[] {
  const { alone, clause, both } = uncertaintyWords[language]
  const [heavier, lighter] = toDoubts(verdict, certainty).filter(
    (doubt) => doubt !== 'onlyTwoPoints' || target === undefined,
  )
  if (!heavier) return []
  return [lighter ? both(clause[heavier], clause[lighter]) : alone[heavier]]
}

function tellEnd({ indicator }: HeadlineFacts, language: Language): readonly string[] {
  return indicator.endedYear === undefined ? [] : [uncertaintyWords[language].ended(indicator.endedYear)]
}

/** A value that came after the one that is judged; where women and men have one each, of the same year. */
function tellProvisional({ readings, indicator }: HeadlineFacts, language: Language): readonly string[] {
  const { provisional, provisionals } = uncertaintyWords[language]
  const [first, second] = readings.flatMap((reading) => reading.provisional ?? [])
  if (!first) return []
  const told = ({ value }: YearValue) => formatShortAmount(value, indicator, language)
  if (readings.length === 1) return [provisional(first.year, told(first))]
  return second?.year === first.year ? [provisionals(first.year, told(first), told(second))] : []
}

/** How old the figures are, when that is much; a series that has ended says so instead. */
function tellAge({ readings, releaseYear, indicator }: HeadlineFacts, language: Language): readonly string[] {
  const age = releaseYear - Math.max(...readings.map(({ latest }) => latest.year))
  if (age <= guardLimits.years || indicator.endedYear !== undefined) return []
  return [uncertaintyWords[language].old(age, readings.length === 1)]
}
