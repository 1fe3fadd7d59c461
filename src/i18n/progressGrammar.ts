import type { Heading } from '#domain/assessment/heading.ts'
import type { Language } from '#domain/localizedText.ts'

/** What a distribution counts. */
export type Counted = 'indicators' | 'municipalities' | 'counties'

interface Noun {
  readonly plural: string
  readonly both: string
  readonly only: string
  readonly one: string
  readonly none: string
}

/** A subject and what is said of it: "3 av 14 kommuner" and how many they are. */
interface Subject {
  readonly text: string
  readonly isOne: boolean
}

export interface ProgressGrammar {
  readonly nouns: Readonly<Record<Counted, Noun>>
  readonly share: (count: string, total: number, plural: string) => string
  readonly all: (total: number, plural: string) => string
  /** With the verb before the subject where something else begins the sentence: "I Kiruna förbättras 5 …". */
  readonly say: Readonly<Record<Heading, (subject: Subject, isInverted: boolean) => string>>
  /** When none can be assessed. */
  readonly none: (subject: string, isInverted: boolean) => string
  readonly nothing: (plural: string, isInverted: boolean) => string
}

const swedish =
  (verb: string, rest = '') =>
  ({ text }: Pick<Subject, 'text'>, isInverted: boolean) =>
    `${isInverted ? `${verb} ${text}` : `${text} ${verb}`}${rest}`

const sv: ProgressGrammar = {
  nouns: {
    indicators: {
      plural: 'indikatorer',
      both: 'båda indikatorerna',
      only: 'den enda indikatorn',
      one: 'en',
      none: 'ingen',
    },
    municipalities: {
      plural: 'kommuner',
      both: 'båda kommunerna',
      only: 'den enda kommunen',
      one: 'en',
      none: 'ingen',
    },
    counties: { plural: 'län', both: 'båda länen', only: 'det enda länet', one: 'ett', none: 'inget' },
  },
  share: (count, total, plural) => `${count} av ${total} ${plural}`,
  all: (total, plural) => `alla ${total} ${plural}`,
  say: {
    improving: swedish('förbättras'),
    worsening: swedish('försämras'),
    unchanged: swedish('står', ' stilla'),
    unknown: swedish('kan', ' inte bedömas'),
  },
  none: (text, isInverted) => swedish('kan', ' bedömas')({ text }, isInverted),
  nothing: (plural, isInverted) => `${isInverted ? '' : 'det '}finns inga ${plural} att bedöma`,
}

const english =
  (what: string) =>
  ({ text, isOne }: Subject) =>
    `${text} ${isOne ? 'is' : 'are'} ${what}`

const en: ProgressGrammar = {
  nouns: {
    indicators: {
      plural: 'indicators',
      both: 'both indicators',
      only: 'the only indicator',
      one: 'one',
      none: 'none',
    },
    municipalities: {
      plural: 'municipalities',
      both: 'both municipalities',
      only: 'the only municipality',
      one: 'one',
      none: 'none',
    },
    counties: {
      plural: 'counties',
      both: 'both counties',
      only: 'the only county',
      one: 'one',
      none: 'none',
    },
  },
  share: (count, total, plural) => `${count} of ${total} ${plural}`,
  all: (total, plural) => `all ${total} ${plural}`,
  say: {
    improving: english('improving'),
    worsening: english('worsening'),
    unchanged: english('standing still'),
    unknown: ({ text }) => `${text} cannot be assessed`,
  },
  none: (text) => `${text} can be assessed`,
  nothing: (plural) => `there are no ${plural} to assess`,
}

export const progressGrammars = { sv, en } satisfies Record<Language, ProgressGrammar>
