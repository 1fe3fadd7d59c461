import type { Facet } from './facets.ts'
import { findFacetAt, findFacetLike } from './facets.ts'
import type { QueryWord } from './gradeMatch.ts'
import { wellFitting } from './gradeMatch.ts'
import { matchWord } from './matchWord.ts'
import type { SearchIndex } from './searchIndex.ts'
import { splitWords, toSearchWord } from './searchWord.ts'
import { splitCompound } from './splitCompound.ts'

/** A query, taken apart. */
export interface ParsedQuery {
  /** What is searched for. */
  readonly words: readonly QueryWord[]
  /** In which state it is wanted: codes of places, ids of groups, and sexes, each in the order written. */
  readonly places: readonly string[]
  readonly groups: readonly string[]
  readonly sexes: readonly ('women' | 'men')[]
  /** The words that said group or sex: where one of them stands in a title it is part of what is searched for. */
  readonly stateWords: readonly StateWord[]
  /** A place is what is asked for, not where something else is to be shown. */
  readonly isForPlace: boolean
}

interface StateWord {
  readonly word: QueryWord
  readonly facet: Facet
}

const longestQuery = 200
const mostWords = 12

/** Nothing of a query is ever made into a pattern: it is split into words, and words are compared. */
export function parseQuery(text: string, index: SearchIndex): ParsedQuery {
  const said = readFacets(toQueryWords(text, index), index)
  const wanted = said.rest.filter(({ exact }) => !index.ignored.has(exact))
  const places = listOf(said.facets, ({ facet }) => (facet.kind === 'place' ? facet.code : undefined))
  const stateWords = said.facets.filter(({ facet }) => facet.kind !== 'place')
  if (wanted.length > 0 || said.facets.length === 0)
    return {
      words: wanted.length > 0 ? wanted : said.rest,
      places,
      groups: listOf(stateWords, ({ facet }) => (facet.kind === 'group' ? facet.id : undefined)),
      sexes: listOf(stateWords, ({ facet }) => (facet.kind === 'sex' ? facet.sex : undefined)),
      stateWords,
      isForPlace: false,
    }
  // Nothing but places and states: then they are what is searched for.
  const words = (stateWords.length > 0 ? stateWords : said.facets).map(({ word }) => word)
  return { words, places, groups: [], sexes: [], stateWords: [], isForPlace: places.length > 0 }
}

function listOf<Value>(
  words: readonly StateWord[],
  read: (word: StateWord) => Value | undefined,
): readonly Value[] {
  return [...new Set(words.map(read).filter((value) => value !== undefined))]
}

function toQueryWords(text: string, index: SearchIndex): readonly QueryWord[] {
  const cut = text.slice(0, longestQuery)
  const written = splitWords(cut).slice(0, mostWords)
  const last = written.at(-1)
  const isOpen = last !== undefined && cut.toLowerCase().endsWith(last)
  return written.flatMap((exact, position) => {
    const word = toQueryWord(exact, isOpen && position === written.length - 1, index)
    return splitUnknown(word, index)
  })
}

function toQueryWord(exact: string, isBeingTyped: boolean, { meaningsByStem }: SearchIndex): QueryWord {
  const word = toSearchWord(exact)
  const { sv, en } = word.stems
  const stems = sv === en ? [sv] : [sv, en]
  return { ...word, meanings: stems.flatMap((stem) => meaningsByStem.get(stem) ?? []), isBeingTyped }
}

/** A compound that stands nowhere is searched for by its parts. */
function splitUnknown(word: QueryWord, index: SearchIndex): readonly QueryWord[] {
  const isName = findFacetAt([word], 0, index.facetNames) !== undefined
  if (isName || matchWord(word, index).bestGrade > 0) return [word]
  const parts = splitCompound(word.exact, index.wordByStem)
  return parts ? parts.map((part) => toQueryWord(part, false, index)) : [word]
}

interface Said {
  readonly facets: readonly StateWord[]
  readonly rest: readonly QueryWord[]
}

function readFacets(words: readonly QueryWord[], index: SearchIndex): Said {
  const facets: StateWord[] = []
  const rest: QueryWord[] = []
  let position = 0
  while (position < words.length) {
    const word = words[position]
    if (!word) break
    const name = findFacetAt(words, position, index.facetNames) ?? findLike(word, index)
    if (!name) rest.push(word)
    else if (!isPartOfName(name.facet, facets.at(-1), words[position - 1]))
      facets.push({ word, facet: name.facet })
    position += name?.words.length ?? 1
  }
  return { facets, rest }
}

function findLike(word: QueryWord, index: SearchIndex) {
  if (matchWord(word, index).bestGrade >= wellFitting) return undefined
  return findFacetLike(word, word.isBeingTyped, index.facetNames)
}

const municipalCodeLength = 4

/** "Kiruna kommun" is a place, not Kiruna and a group. */
function isPartOfName(
  facet: Facet,
  before: StateWord | undefined,
  wordBefore: QueryWord | undefined,
): boolean {
  return (
    facet.kind === 'group' &&
    before?.facet.kind === 'place' &&
    before.facet.code.length === municipalCodeLength &&
    before.word === wordBefore
  )
}
