import type { Highlights } from '#domain/highlights.ts'
import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { Movement } from '#domain/movement.ts'
import { formatChangeAmount } from './amount.ts'
import { describeCertainties } from './certaintySentence.ts'
import { describeYears } from './coverageWords.ts'
import type { Place } from './progressSentence.ts'
import { toProgressSentence } from './progressSentence.ts'
import { sexWords } from './sexWords.ts'

const sv = {
  change: (amount: string, year: number) => `${amount} sedan ${year}`,
  changeOf: (amount: string, whose: string, year: number) => `${amount} för ${whose} sedan ${year}`,
  best: (title: string, change: string, isOnly: boolean) =>
    isOnly ? `Den som förbättras är ”${title}” (${change})` : `Mest förbättras ”${title}” (${change})`,
  worst: (title: string, change: string, isOnly: boolean) =>
    isOnly
      ? `Den som går åt fel håll är ”${title}” (${change})`
      : `Mest åt fel håll går ”${title}” (${change})`,
  /** The worst after the best. */
  while: (title: string, change: string, isOnly: boolean) =>
    `, medan ”${title}” går ${isOnly ? '' : 'mest '}åt fel håll (${change})`,
  mostMeans: '”Mest” räknas i procent per år.',
}

const en: typeof sv = {
  change: (amount, year) => `${amount} since ${year}`,
  changeOf: (amount, whose, year) => `${amount} for ${whose} since ${year}`,
  best: (title, change, isOnly) =>
    isOnly ? `The one improving is “${title}” (${change})` : `Most improved is “${title}” (${change})`,
  worst: (title, change, isOnly) =>
    isOnly
      ? `The one going the wrong way is “${title}” (${change})`
      : `Most worsened is “${title}” (${change})`,
  while: (title, change, isOnly) =>
    isOnly
      ? `, while “${title}” is going the wrong way (${change})`
      : `, and most worsened is “${title}” (${change})`,
  mostMeans: '“Most” is measured in per cent a year.',
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/** How a goal or an area is doing, in words. */
export interface Summary {
  /** How many go which way, and what has moved the most. */
  readonly lead: string
  /** How fresh the figures are, and how many verdicts hang on a choice; nothing where there are no indicators. */
  readonly coverage: string | undefined
}

/** Written from the distribution and what `toHighlights` picks; what there is nothing of is left out. */
export function toSummary(highlights: Highlights, place: Place, language: Language): Summary {
  const { distribution, certainties } = highlights
  return {
    lead: join(toProgressSentence(distribution, place, language), tellMovements(highlights, language)),
    coverage:
      join(
        describeYears(distribution, language),
        comparesMovements(highlights) ? words[language].mostMeans : undefined,
        describeCertainties(certainties, language),
      ) || undefined,
  }
}

const join = (...sentences: readonly (string | undefined)[]) =>
  sentences.filter((sentence) => sentence !== undefined).join(' ')

function tellMovements(highlights: Highlights, language: Language): string | undefined {
  const { distribution, best, worst } = highlights
  if (isAlone(highlights)) return undefined
  const table = words[language]
  const tell = (phrase: typeof table.best, movement: Movement, count: number) =>
    phrase(toSpokenText(movement.indicator.title, language).text, tellChange(movement, language), count === 1)
  if (!best) return worst && `${tell(table.worst, worst, distribution.worsening)}.`
  const ending = worst ? tell(table.while, worst, distribution.worsening) : ''
  return `${tell(table.best, best, distribution.improving)}${ending}.`
}

/** Of a single indicator, which way it goes says it all. */
const isAlone = ({ distribution }: Highlights) => distribution.total < 2

/** True when one movement is told to be the largest of several. */
function comparesMovements(highlights: Highlights): boolean {
  const { distribution, best, worst } = highlights
  const isLargest =
    (best !== undefined && distribution.improving > 1) || (worst !== undefined && distribution.worsening > 1)
  return isLargest && !isAlone(highlights)
}

/** "−1,3 procentenheter sedan 2018"; whose it is where only women's and men's figures are published. */
function tellChange({ indicator, standing: { sex, verdict } }: Movement, language: Language): string {
  const { change, changeOf } = words[language]
  const { base, latest } = verdict
  if (!base || !latest) return ''
  const amount = formatChangeAmount(latest.value - base.value, indicator, language)
  return sex === 'total' ? change(amount, base.year) : changeOf(amount, sexWords[language][sex], base.year)
}
