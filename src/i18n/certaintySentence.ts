import type { Certainty } from '#domain/assessment/certainties.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'
import { startSentence, toNumberWord } from './numberWords.ts'

type Uncertain = Exclude<Certainty, 'robust'>

/** In the order they are told. Those that depend on something stand together. */
const uncertain = [
  'dependsOnMethod',
  'dependsOnBaseYear',
  'borderline',
] as const satisfies readonly Uncertain[]

interface Grammar {
  readonly only: string
  readonly both: string
  readonly all: (total: number) => string
  readonly some: (count: number) => string
  readonly count: (count: number) => string
  readonly predicate: Readonly<Record<Uncertain, (isOne: boolean) => string>>
  /** The second thing that verdicts depend on, after the first. */
  readonly alsoOnBaseYear: string
}

const svCount = (count: number) => (count === 1 ? 'en' : toNumberWord(count, 'sv'))

const sv: Grammar = {
  only: 'bedömningen',
  both: 'båda bedömningarna',
  all: (total) => `alla ${svCount(total)} bedömningar`,
  some: (count) => `${svCount(count)} av bedömningarna`,
  count: svCount,
  predicate: {
    dependsOnMethod: () => 'beror på metoden',
    dependsOnBaseYear: () => 'beror på basåret',
    borderline: () => 'ligger på gränsen till en annan',
  },
  alsoOnBaseYear: 'på basåret',
}

const enCount = (count: number) => toNumberWord(count, 'en')

const en: Grammar = {
  only: 'the verdict',
  both: 'both verdicts',
  all: (total) => `all ${enCount(total)} verdicts`,
  some: (count) => `${enCount(count)} of the verdicts`,
  count: enCount,
  predicate: {
    dependsOnMethod: (isOne) => `${isOne ? 'depends' : 'depend'} on the method`,
    dependsOnBaseYear: (isOne) => `${isOne ? 'depends' : 'depend'} on the base year`,
    borderline: (isOne) => `${isOne ? 'is' : 'are'} on the border to another`,
  },
  alsoOnBaseYear: 'on the base year',
}

const grammars = { sv, en } satisfies Record<Language, Grammar>

/**
 * How many of the verdicts hang on a choice: "Två av bedömningarna beror på metoden, en på basåret och en ligger på
 * gränsen till en annan." Undefined when none does.
 */
export function describeCertainties(
  counts: Readonly<Record<Certainty, number>>,
  language: Language,
): string | undefined {
  const grammar = grammars[language]
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const [first, ...others] = uncertain.filter((label) => counts[label] > 0)
  if (first === undefined) return undefined
  const rest = others.map((label) => {
    const isElliptic = label === 'dependsOnBaseYear'
    const predicate = isElliptic ? grammar.alsoOnBaseYear : grammar.predicate[label](counts[label] === 1)
    return `${grammar.count(counts[label])} ${predicate}`
  })
  const leading = `${toSubject(counts[first], total, grammar)} ${grammar.predicate[first](counts[first] === 1)}`
  return `${startSentence(formatList([leading, ...rest], language))}.`
}

function toSubject(count: number, total: number, { only, both, all, some }: Grammar): string {
  if (count < total) return some(count)
  if (total === 1) return only
  return total === 2 ? both : all(total)
}
