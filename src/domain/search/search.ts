import type { QueryWord } from './gradeMatch.ts'
import type { WordMatch } from './matchWord.ts'
import { matchWord } from './matchWord.ts'
import { findNearest } from './nearest.ts'
import type { ParsedQuery } from './parseQuery.ts'
import { parseQuery } from './parseQuery.ts'
import type { HitKind, SearchDocument } from './searchDocument.ts'
import type { SearchIndex } from './searchIndex.ts'

/** In which state a hit is to be shown; nothing said leaves it as the page has it. */
export interface HitState {
  readonly place?: string | undefined
  readonly group?: string | undefined
  readonly sex?: 'women' | 'men' | 'both' | undefined
}

export interface SearchHit {
  readonly kind: HitKind
  readonly id: string
  readonly state: HitState
}

export interface SearchFindings {
  /** The best hit in each state that was asked for; empty where none was. */
  readonly combinations: readonly SearchHit[]
  /** Every other hit, best first. */
  readonly hits: readonly SearchHit[]
  /** Words that nothing has, where the others found something. */
  readonly missing: readonly string[]
  /** Where nothing was found: what is spelt most like it. */
  readonly nearest: readonly SearchHit[]
}

const nothing: SearchFindings = { combinations: [], hits: [], missing: [], nearest: [] }

/** Finds what a visitor writes, in Swedish or English: things, and in which place and for whom they are to be shown. */
export function search(text: string, index: SearchIndex): SearchFindings {
  const query = parseQuery(text, index)
  const { words, places } = query
  if (words.length === 0) return nothing
  const matches = words.map((word) => ({ word, match: matchWord(word, index) }))
  const ranked = rank(matches, query, index)
  const [best] = ranked
  if (!best) return { ...nothing, nearest: findNearest(words, index).map((document) => toHit(document, {})) }
  const state = toState(best, query)
  const isCombined = Object.values(state).some((part) => part !== undefined)
  const combined = isCombined ? ranked.slice(0, 1) : []
  return {
    combinations: combined.flatMap(({ document }) =>
      (places.length > 0 ? places : [undefined]).map((place) => toHit(document, { ...state, place })),
    ),
    hits: ranked.slice(combined.length).map((found) => toHit(found.document, toState(found, query))),
    missing: matches.filter(({ match }) => match.bestOfAll === 0).map(({ word }) => word.exact),
    nearest: [],
  }
}

/** What can be shown for a chosen place. */
const combinable: ReadonlySet<HitKind> = new Set(['indicator', 'goal', 'focusArea'])

const kindWeights = {
  indicator: 1,
  place: 1,
  focusArea: 0.97,
  perspective: 0.97,
  goal: 0.95,
  page: 0.9,
  undertaking: 0.85,
  currentState: 0.7,
} as const satisfies Record<HitKind, number>

interface Ranked {
  readonly document: SearchDocument
  readonly score: number
  /** The words for a state that stand in its name: there they are part of what it is. */
  readonly own: ReadonlySet<QueryWord>
}

interface MatchedWord {
  readonly word: QueryWord
  readonly match: WordMatch
}

const namedPlace = { wanted: 3, beside: 0.1 } as const
const ownStateWord = 0.5
/** At least this is a whole word of a title or a name. */
const inTitle = 0.8

/** Documents that have all the words, or where none has, those that have the most; best first. */
function rank(matches: readonly MatchedWord[], query: ParsedQuery, index: SearchIndex): readonly Ranked[] {
  const counts = index.documents.map((_, position) => countFound(matches, position))
  const mostFound = counts.reduce((most, count) => Math.max(most, count), 0)
  const stateMatches = query.stateWords.map(({ word }) => ({ word, match: matchWord(word, index) }))
  const ranked: Ranked[] = []
  index.documents.forEach((document, position) => {
    const isFull = mostFound > 0 && counts[position] === mostFound
    const isNamedPlace = document.kind === 'place' && query.places.includes(document.id)
    if (!isFull && !isNamedPlace) return
    const own = stateMatches
      .filter(({ match }) => scoreAt(match, position) >= inTitle)
      .map(({ word }) => word)
    const score = matches.reduce((sum, { match }) => sum + scoreAt(match, position), 0)
    const found = isFull ? score * kindWeights[document.kind] : 0
    // Beside other words a place says where, and comes last itself.
    const asPlace = isNamedPlace ? namedPlace[query.isForPlace ? 'wanted' : 'beside'] : 0
    ranked.push({ document, score: found + asPlace + ownStateWord * own.length, own: new Set(own) })
  })
  return ranked.sort((a, b) => b.score - a.score)
}

const scoreAt = ({ scores }: WordMatch, position: number) => scores[position] ?? 0

function countFound(matches: readonly MatchedWord[], position: number): number {
  return matches.filter(({ match }) => scoreAt(match, position) > 0).length
}

function toState({ document, own }: Ranked, { places, groups, sexes, stateWords }: ParsedQuery): HitState {
  if (!combinable.has(document.kind)) return {}
  const isSaid = (kind: 'group' | 'sex') =>
    document.kind === 'indicator' &&
    !stateWords.some(({ word, facet }) => facet.kind === kind && own.has(word))
  return {
    place: places[0],
    group: isSaid('group') ? groups[0] : undefined,
    sex: isSaid('sex') ? toOneSex(sexes) : undefined,
  }
}

function toOneSex(sexes: ParsedQuery['sexes']): HitState['sex'] {
  return sexes.length > 1 ? 'both' : sexes[0]
}

function toHit({ kind, id }: SearchDocument, state: HitState): SearchHit {
  return { kind, id, state }
}
