import type { Language } from '#domain/localizedText.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Distribution } from '#domain/summary.ts'
import { formatList } from './format.ts'
import { startSentence } from './numberWords.ts'

interface Grammar {
  readonly count: (count: number) => string
  readonly clause: Readonly<Record<Heading, (subject: string, isOne: boolean) => string>>
  /** What the sentence begins with: "29 of 43 indicators". A number is never followed by a comma and a number. */
  readonly share: (count: number, total: number) => string
  readonly all: (total: number) => string
  readonly only: string
  readonly none: (total: number) => string
  readonly nothing: string
}

const svCount = (count: number) => (count === 1 ? 'en' : String(count))

const sv: Grammar = {
  count: svCount,
  clause: {
    improving: (subject) => `${subject} förbättras`,
    worsening: (subject) => `${subject} försämras`,
    unchanged: (subject) => `${subject} står stilla`,
    unknown: (subject) => `${subject} kan inte bedömas`,
  },
  share: (count, total) => `${svCount(count)} av ${total} indikatorer`,
  all: (total) => `alla ${total} indikatorer`,
  only: 'den enda indikatorn',
  none: (total) => `Ingen av ${total} indikatorer kan bedömas`,
  nothing: 'Det finns inga indikatorer att följa ännu',
}

const enCount = (count: number) => (count === 1 ? 'one' : String(count))
const isOrAre = (isOne: boolean) => (isOne ? 'is' : 'are')

const enClause: Grammar['clause'] = {
  improving: (subject, isOne) => `${subject} ${isOrAre(isOne)} improving`,
  worsening: (subject, isOne) => `${subject} ${isOrAre(isOne)} worsening`,
  unchanged: (subject, isOne) => `${subject} ${isOrAre(isOne)} standing still`,
  unknown: (subject) => `${subject} cannot be assessed`,
}

const en: Grammar = {
  count: enCount,
  clause: enClause,
  share: (count, total) => `${enCount(count)} of ${total} indicators`,
  all: (total) => `all ${total} indicators`,
  only: 'the only indicator',
  none: (total) => `None of ${total} indicators can be assessed`,
  nothing: 'There are no indicators to follow yet',
}

const grammars = { sv, en } satisfies Record<Language, Grammar>

const order = ['improving', 'worsening', 'unchanged', 'unknown'] as const satisfies readonly Heading[]

/**
 * How the strategy's own region is doing, in one sentence: "29 av 43 indikatorer förbättras, 8 försämras, 2
 * står stilla och 4 kan inte bedömas." What there is none of is left out.
 */
export function describeOverview(distribution: Distribution, language: Language): string {
  const { total, assessed } = distribution
  const grammar = grammars[language]
  const counts = { ...distribution, unknown: total - assessed }
  const [leading, ...others] = order.filter((heading) => counts[heading] > 0)
  if (leading === undefined) return `${grammar.nothing}.`
  if (counts[leading] === total) return `${describeAll(leading, total, grammar)}.`
  const rest = others.map((heading) =>
    grammar.clause[heading](grammar.count(counts[heading]), counts[heading] === 1),
  )
  const share = grammar.share(counts[leading], total)
  const first = startSentence(grammar.clause[leading](share, counts[leading] === 1))
  return `${formatList([first, ...rest], language)}.`
}

function describeAll(heading: Heading, total: number, { clause, only, all, none }: Grammar): string {
  if (total === 1) return startSentence(clause[heading](only, true))
  return heading === 'unknown' ? none(total) : startSentence(clause[heading](all(total), false))
}
