import { languages } from '../localizedText.ts'
import type { RegionCatalogue } from '../region.ts'
import type { Sex } from '../series.ts'
import type { Strategy } from '../strategy.ts'
import { isOneEditApart } from './oneEdit.ts'
import { listSearchablePlaces } from './searchDocument.ts'
import type { SearchWord } from './searchWord.ts'
import { splitWords, toSearchWord } from './searchWord.ts'
import type { NamedWords, Synonyms } from './synonyms.ts'

/** What a word in a query may say besides what is searched for: in which state it is to be shown. */
export type Facet =
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'sex'; readonly sex: Exclude<Sex, 'total'> }

/** One way of saying a facet, word by word: "Norrbottens län". */
export interface FacetName {
  readonly facet: Facet
  readonly words: readonly SearchWord[]
}

/** Names of places, groups of places and the sexes; the longest first, so that "Kiruna kommun" is not "kommun". */
export function listFacetNames(
  strategy: Strategy,
  catalogue: RegionCatalogue,
  synonyms: Synonyms,
): readonly FacetName[] {
  const places = listSearchablePlaces(strategy, catalogue)
  const toNames = (facet: Facet, texts: readonly string[]): readonly FacetName[] =>
    texts.map((text) => ({ facet, words: splitWords(text).map(toSearchWord) }))
  const codes = new Set(places.map(({ code }) => code))
  const groups = new Set(catalogue.groups.map(({ id }) => id))
  const toFacet = ({ kind, id }: NamedWords): Facet | undefined => {
    if (kind === 'place' && codes.has(id)) return { kind, code: id }
    if (kind === 'group' && groups.has(id)) return { kind, id }
    return kind === 'sex' && (id === 'women' || id === 'men') ? { kind, sex: id } : undefined
  }
  const names = [
    ...places.flatMap(({ code, name }) =>
      toNames({ kind: 'place', code }, [name.sv, ...(name.en === undefined ? [] : [name.en])]),
    ),
    ...synonyms.things.flatMap((thing) => {
      const facet = toFacet(thing)
      return facet
        ? toNames(
            facet,
            languages.flatMap((language) => thing[language]),
          )
        : []
    }),
  ]
  return names.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length)
}

/** The longest name that stands at a place in a query. */
export function findFacetAt(
  query: readonly SearchWord[],
  start: number,
  names: readonly FacetName[],
): FacetName | undefined {
  return names.find(({ words }) =>
    words.every((word, index) => {
      const written = query[start + index]
      return written !== undefined && isNamed(written, word, index === words.length - 1)
    }),
  )
}

/** As it is written, without its diacritics, or in the genitive: "Kirunas". */
function isNamed(written: SearchWord, name: SearchWord, mayBeGenitive: boolean): boolean {
  const isWritten = (end: string) =>
    written.exact === `${name.exact}${end}` ||
    (written.exact === written.folded && written.folded === `${name.folded}${end}`)
  return isWritten('') || (mayBeGenitive && isWritten('s'))
}

const shortestTypo = 5
const shortestBeginning = 3

/** A name that is being typed, or misspelt by one letter. */
export function findFacetLike(
  written: SearchWord,
  isBeingTyped: boolean,
  names: readonly FacetName[],
): FacetName | undefined {
  const { exact, folded } = written
  const isPlain = exact === folded
  const single = names.filter(({ words }) => words.length === 1)
  const begins = ({ words: [name] }: FacetName) =>
    name !== undefined && (name.exact.startsWith(exact) || (isPlain && name.folded.startsWith(folded)))
  const isTypo = ({ words: [name] }: FacetName) => name !== undefined && isOneEditApart(folded, name.folded)
  const typed = isBeingTyped && folded.length >= shortestBeginning ? single.find(begins) : undefined
  return typed ?? (folded.length >= shortestTypo ? single.find(isTypo) : undefined)
}
