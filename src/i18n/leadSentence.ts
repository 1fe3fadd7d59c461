import type { Language } from '#domain/localizedText.ts'
import type { PartKind } from '#domain/region.ts'
import { formatList } from './format.ts'
import { startSentence, toNumberWord } from './numberWords.ts'

/** On how many measures a place is better off than the whole it is a part of, worse off and alike. */
interface LeadCounts {
  readonly better: number
  readonly worse: number
  readonly alike: number
}

const order = ['better', 'worse', 'alike'] as const satisfies readonly (keyof LeadCounts)[]

const sv = {
  wholes: { municipality: 'länet', county: 'riket' } satisfies Record<PartKind, string>,
  count: (count: number) => (count === 1 ? toNumberWord(1, 'sv') : String(count)),
  first: (share: string, total: number, place: string, how: string) =>
    `på ${share} av ${total} mått som kan jämföras ligger ${place} ${how}`,
  all: (total: number, place: string, how: string) =>
    `på alla ${total} mått som kan jämföras ligger ${place} ${how}`,
  how: {
    better: (whole: string) => `bättre till än ${whole}`,
    worse: (whole: string) => `sämre till än ${whole}`,
    alike: (whole: string) => `lika med ${whole}`,
  },
  rest: {
    better: (count: string) => `på ${count} bättre`,
    worse: (count: string) => `på ${count} sämre`,
    alike: (count: string) => `på ${count} lika`,
  },
}

const en: typeof sv = {
  wholes: { municipality: 'the county', county: 'Sweden' },
  count: (count) => (count === 1 ? toNumberWord(1, 'en') : String(count)),
  first: (share, total, place, how) => `${place} is ${how} on ${share} of ${total} comparable measures`,
  all: (total, place, how) => `${place} is ${how} on all ${total} comparable measures`,
  how: {
    better: (whole) => `better off than ${whole}`,
    worse: (whole) => `worse off than ${whole}`,
    alike: (whole) => `level with ${whole}`,
  },
  rest: {
    better: (count) => `better off on ${count}`,
    worse: (count) => `worse off on ${count}`,
    alike: (count) => `level on ${count}`,
  },
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/**
 * The place against its whole in one sentence: "På 22 av 36 mått som kan jämföras ligger Kiruna bättre till än länet, på
 * 13 sämre och på ett lika." What there is none of is left out; undefined where nothing can be compared.
 */
export function describeLeads(
  counts: LeadCounts,
  place: string,
  kind: PartKind,
  language: Language,
): string | undefined {
  const { wholes, count, first, all, how, rest } = words[language]
  const total = counts.better + counts.worse + counts.alike
  const [leading, ...others] = order.filter((way) => counts[way] > 0)
  if (leading === undefined) return undefined
  const position = how[leading](wholes[kind])
  const opening =
    others.length === 0 ? all(total, place, position) : first(count(counts[leading]), total, place, position)
  const clauses = [opening, ...others.map((way) => rest[way](count(counts[way])))]
  return `${startSentence(formatList(clauses, language))}.`
}
