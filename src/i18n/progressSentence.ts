import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Distribution } from '#domain/summary.ts'
import { formatList } from './format.ts'

/** A place as a sentence names it. */
export interface Place {
  readonly name: LocalizedText
  readonly kind: RegionKind
}

interface Grammar {
  readonly inPlace: (place: string) => string
  readonly inCountry: string
  /** The first clause names what is counted; the others only count. */
  readonly first: Readonly<Record<Heading, (count: number, total: number) => string>>
  /** When all go one way. */
  readonly all: Readonly<Record<Heading, (total: number) => string>>
  readonly next: Readonly<Record<Heading, (count: number) => string>>
  readonly only: Readonly<Record<Heading, string>>
  readonly nothing: string
}

const svCount = (count: number) => (count === 1 ? 'en' : String(count))
const svAll = (total: number) => (total === 2 ? 'båda indikatorerna' : `alla ${total} indikatorer`)

const sv: Grammar = {
  inPlace: (place) => `I ${place}`,
  inCountry: 'I riket',
  first: {
    improving: (count, total) => `förbättras ${svCount(count)} av ${total} indikatorer`,
    worsening: (count, total) => `försämras ${svCount(count)} av ${total} indikatorer`,
    unchanged: (count, total) => `står ${svCount(count)} av ${total} indikatorer stilla`,
    unknown: (count, total) => `kan ${svCount(count)} av ${total} indikatorer inte bedömas`,
  },
  all: {
    improving: (total) => `förbättras ${svAll(total)}`,
    worsening: (total) => `försämras ${svAll(total)}`,
    unchanged: (total) => `står ${svAll(total)} stilla`,
    unknown: (total) => `kan ingen av ${total} indikatorer bedömas`,
  },
  next: {
    improving: (count) => `${svCount(count)} förbättras`,
    worsening: (count) => `${svCount(count)} försämras`,
    unchanged: (count) => `${svCount(count)} står stilla`,
    unknown: (count) => `${svCount(count)} kan inte bedömas`,
  },
  only: {
    improving: 'förbättras den enda indikatorn',
    worsening: 'försämras den enda indikatorn',
    unchanged: 'står den enda indikatorn stilla',
    unknown: 'kan den enda indikatorn inte bedömas',
  },
  nothing: 'finns inga indikatorer att bedöma',
}

const enCount = (count: number) => (count === 1 ? 'one' : String(count))
const enAll = (total: number) => (total === 2 ? 'both indicators' : `all ${total} indicators`)
const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

const en: Grammar = {
  inPlace: (place) => `In ${place},`,
  inCountry: 'In Sweden as a whole,',
  first: {
    improving: (count, total) => `${enCount(count)} of ${total} indicators ${isOrAre(count)} improving`,
    worsening: (count, total) => `${enCount(count)} of ${total} indicators ${isOrAre(count)} worsening`,
    unchanged: (count, total) => `${enCount(count)} of ${total} indicators ${isOrAre(count)} standing still`,
    unknown: (count, total) => `${enCount(count)} of ${total} indicators cannot be assessed`,
  },
  all: {
    improving: (total) => `${enAll(total)} are improving`,
    worsening: (total) => `${enAll(total)} are worsening`,
    unchanged: (total) => `${enAll(total)} are standing still`,
    unknown: (total) => `none of ${total} indicators can be assessed`,
  },
  next: {
    improving: (count) => `${enCount(count)} ${isOrAre(count)} improving`,
    worsening: (count) => `${enCount(count)} ${isOrAre(count)} worsening`,
    unchanged: (count) => `${enCount(count)} ${isOrAre(count)} standing still`,
    unknown: (count) => `${enCount(count)} cannot be assessed`,
  },
  only: {
    improving: 'the only indicator is improving',
    worsening: 'the only indicator is worsening',
    unchanged: 'the only indicator is standing still',
    unknown: 'the only indicator cannot be assessed',
  },
  nothing: 'there are no indicators to assess',
}

const grammars = { sv, en } satisfies Record<Language, Grammar>

const order = ['improving', 'worsening', 'unchanged', 'unknown'] as const satisfies readonly Heading[]

/**
 * How a place is doing, in one sentence: "I Kiruna förbättras 5 av 11 indikatorer, 2 försämras och 4 kan inte
 * bedömas." What there is none of is left out.
 */
export function toProgressSentence(distribution: Distribution, place: Place, language: Language): string {
  const { inPlace, inCountry } = grammars[language]
  const where = place.kind === 'country' ? inCountry : inPlace(toSpokenText(place.name, language).text)
  return `${where} ${toClauses(distribution, grammars[language], language)}.`
}

function toClauses(
  { total, assessed, ...counted }: Distribution,
  grammar: Grammar,
  language: Language,
): string {
  const counts = { ...counted, unknown: total - assessed }
  const [leading, ...others] = order.filter((heading) => counts[heading] > 0)
  if (leading === undefined) return grammar.nothing
  if (total === 1) return grammar.only[leading]
  if (others.length === 0) return grammar.all[leading](total)
  const rest = others.map((heading) => grammar.next[heading](counts[heading]))
  return formatList([grammar.first[leading](counts[leading], total), ...rest], language)
}
