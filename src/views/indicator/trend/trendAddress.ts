import type { PeerRule } from '#domain/peerRule.ts'
import type { Period } from '#domain/period.ts'
import type { Scale } from '#domain/seriesScale.ts'
import { scales } from '#domain/seriesScale.ts'
import type { SearchChanges } from '#pathState.ts'
import { parseYear } from '#pathState.ts'

/** Whose figures are drawn: the whole, one sex, or women and men as two lines. */
const sexChoices = ['total', 'women', 'men', 'both'] as const
export type SexChoice = (typeof sexChoices)[number]

/** What an address asks of the chart; what the measure and the place allow is decided elsewhere. */
export interface TrendWish {
  readonly rule: PeerRule | undefined
  /** Codes of the places whose lines are pinned. */
  readonly pinned: readonly string[]
  readonly period: Period
  readonly scale: Scale | undefined
  readonly sex: SexChoice | undefined
}

export const trendParameters = {
  peers: 'jamfor',
  pinned: 'fast',
  from: 'fran',
  to: 'till',
  scale: 'skala',
  sex: 'kon',
} as const

const ruleSlugs = {
  country: 'riket',
  counties: 'lan',
  similar: 'liknande',
  municipalities: 'kommuner',
  sameStart: 'samma-start',
} as const satisfies Partial<Record<PeerRule['kind'], string>>
/** "The reader's own", before any is chosen. */
const noneChosen = 'valda'
const scaleSlugs = { value: 'varde', change: 'andring', index: 'index' } as const satisfies Record<
  Scale,
  string
>
const sexSlugs = { total: 'totalt', women: 'kvinnor', men: 'man', both: 'bada' } as const satisfies Record<
  SexChoice,
  string
>

export const mostPins = 6
/** Longer lists of codes are nobody's choice. */
const mostCodes = 40

export function parseTrendWish(search: URLSearchParams): TrendWish {
  return {
    rule: parseRule(search.get(trendParameters.peers)),
    pinned: parseCodes(search.get(trendParameters.pinned)) ?? [],
    period: {
      from: parseYear(search.get(trendParameters.from)),
      to: parseYear(search.get(trendParameters.to)),
    },
    scale: findBySlug(scales, scaleSlugs, search.get(trendParameters.scale)),
    sex: findBySlug(sexChoices, sexSlugs, search.get(trendParameters.sex)),
  }
}

/** What another rule sets in the address. */
export function toRuleSlug(rule: PeerRule): string {
  if (rule.kind === 'group') return rule.id
  if (rule.kind === 'chosen') return rule.codes.join(',') || noneChosen
  return ruleSlugs[rule.kind]
}

/** The changes to the address that a part of a wish makes; what is undefined in it is taken away. */
export function toTrendChanges(wish: Partial<TrendWish>): SearchChanges {
  const changes: Record<string, string | undefined> = {}
  if ('rule' in wish) changes[trendParameters.peers] = wish.rule && toRuleSlug(wish.rule)
  if (wish.pinned) changes[trendParameters.pinned] = wish.pinned.join(',') || undefined
  if (wish.period) {
    changes[trendParameters.from] = wish.period.from?.toString()
    changes[trendParameters.to] = wish.period.to?.toString()
  }
  if ('scale' in wish) changes[trendParameters.scale] = wish.scale && scaleSlugs[wish.scale]
  if ('sex' in wish) changes[trendParameters.sex] = wish.sex && sexSlugs[wish.sex]
  return changes
}

/** A rule of the strategy's, a list of codes, or the id of a group. */
function parseRule(text: string | null): PeerRule | undefined {
  if (text === null) return undefined
  const kinds = Object.keys(ruleSlugs) as (keyof typeof ruleSlugs)[]
  const kind = kinds.find((each) => ruleSlugs[each] === text)
  if (kind) return { kind }
  if (text === noneChosen) return { kind: 'chosen', codes: [] }
  const codes = parseCodes(text)
  if (codes) return { kind: 'chosen', codes }
  return /^[a-z][a-z0-9-]{0,39}$/u.test(text) ? { kind: 'group', id: text } : undefined
}

/** Codes of places, each once; undefined where the list holds anything else. */
function parseCodes(text: string | null): readonly string[] | undefined {
  const codes = (text ?? '').split(',')
  const isList = codes.length <= mostCodes && codes.every((code) => /^\d{2}(\d{2})?$/u.test(code))
  return isList ? [...new Set(codes)] : undefined
}

function findBySlug<Choice extends string>(
  choices: readonly Choice[],
  slugs: Readonly<Record<Choice, string>>,
  text: string | null,
): Choice | undefined {
  return choices.find((choice) => slugs[choice] === text)
}
