import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Distribution } from '#domain/summary.ts'
import { formatList } from './format.ts'
import { startSentence } from './numberWords.ts'
import type { Counted } from './progressGrammar.ts'
import { progressGrammars } from './progressGrammar.ts'

/** A place as a sentence names it. */
export interface Place {
  readonly name: LocalizedText
  readonly kind: RegionKind
}

const openings = {
  sv: { inPlace: (place: string) => `I ${place}`, inCountry: 'I riket' },
  en: { inPlace: (place: string) => `In ${place},`, inCountry: 'In Sweden as a whole,' },
} as const satisfies Record<Language, object>

const order = ['improving', 'worsening', 'unchanged', 'unknown'] as const satisfies readonly Heading[]

/**
 * How a place is doing, in one sentence: "I Kiruna förbättras 5 av 11 indikatorer, 2 försämras och 4 kan inte
 * bedömas." What there is none of is left out.
 */
export function toProgressSentence(distribution: Distribution, place: Place, language: Language): string {
  const { inPlace, inCountry } = openings[language]
  const where = place.kind === 'country' ? inCountry : inPlace(toSpokenText(place.name, language).text)
  return `${where} ${toClauses(distribution, 'indicators', true, language)}.`
}

/** How many places do what on one indicator: "6 av 14 kommuner förbättras, 5 försämras och 3 står stilla." */
export function toPlacesSentence(
  distribution: Distribution,
  places: Exclude<Counted, 'indicators'>,
  language: Language,
): string {
  return `${startSentence(toClauses(distribution, places, false, language))}.`
}

/** The first clause names what is counted; the others only count. */
function toClauses(
  { total, assessed, ...counted }: Distribution,
  things: Counted,
  isInverted: boolean,
  language: Language,
): string {
  const { nouns, say, share, all, none, nothing } = progressGrammars[language]
  const noun = nouns[things]
  const counts = { ...counted, unknown: total - assessed }
  const [leading, ...others] = order.filter((heading) => counts[heading] > 0)
  if (leading === undefined) return nothing(noun.plural, isInverted)
  if (total === 1) return say[leading]({ text: noun.only, isOne: true }, isInverted)
  const isAll = others.length === 0
  if (isAll && leading === 'unknown') return none(share(noun.none, total, noun.plural), isInverted)
  const toCount = (heading: Heading) => (counts[heading] === 1 ? noun.one : String(counts[heading]))
  const everyOne = total === 2 ? noun.both : all(total, noun.plural)
  const first = isAll ? everyOne : share(toCount(leading), total, noun.plural)
  const rest = others.map((heading) =>
    say[heading]({ text: toCount(heading), isOne: counts[heading] === 1 }, false),
  )
  return formatList(
    [say[leading]({ text: first, isOne: counts[leading] === 1 }, isInverted), ...rest],
    language,
  )
}
