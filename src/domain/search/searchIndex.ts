import type { Language } from '../localizedText.ts'
import { languages } from '../localizedText.ts'
import type { RegionCatalogue } from '../region.ts'
import type { Strategy } from '../strategy.ts'
import type { FacetName } from './facets.ts'
import { listFacetNames } from './facets.ts'
import { toMeanings } from './meanings.ts'
import type { PageTitle, SearchDocument } from './searchDocument.ts'
import { toSearchDocuments } from './searchDocument.ts'
import type { SearchWord } from './searchWord.ts'
import { splitWords, toSearchWord } from './searchWord.ts'
import type { Synonyms } from './synonyms.ts'

/** A word of the index, in one language, and the documents it stands in. */
export interface IndexedWord extends SearchWord {
  readonly language: Language
  readonly stem: string
  /** Places in `meanings` of what the word, and each end of a compound, means. */
  readonly meanings: readonly number[]
  readonly partMeanings: readonly number[]
  /** By position in `documents`: how much the word counts there. */
  readonly weights: ReadonlyMap<number, number>
  /** It stands in nothing but names of places. */
  readonly isPlaceName: boolean
}

export interface SearchIndex {
  /** The language of the page: what is found in the other counts less. */
  readonly language: Language
  readonly documents: readonly SearchDocument[]
  readonly vocabulary: readonly IndexedWord[]
  readonly facetNames: readonly FacetName[]
  /** Every stem there is, with a word that has it: what compounds are split by. */
  readonly wordByStem: ReadonlyMap<string, string>
  readonly meaningsByStem: ReadonlyMap<string, readonly number[]>
  readonly ignored: ReadonlySet<string>
}

/** How much more a word counts the more of its title it is: 1.3 alone, 1.06 as one of five. */
const wholeTitle = 0.3
const heavyField = 0.8

export interface SearchSource {
  readonly strategy: Strategy
  readonly catalogue: RegionCatalogue
  readonly pages: readonly PageTitle[]
  readonly synonyms: Synonyms
  readonly language: Language
}

/** Reads everything there is to find once; a search then only reads the index. */
export function toSearchIndex({
  strategy,
  catalogue,
  pages,
  synonyms,
  language: ofPage,
}: SearchSource): SearchIndex {
  const documents = toSearchDocuments(strategy, catalogue, pages, synonyms)
  const ignored = new Set(languages.flatMap((language) => synonyms.ignored[language].flatMap(splitWords)))
  const facetNames = listFacetNames(strategy, catalogue, synonyms)
  const meanings = toMeanings(synonyms.meanings)
  const vocabulary = toVocabulary(documents, ignored, meanings)
  return {
    language: ofPage,
    documents,
    vocabulary,
    facetNames,
    wordByStem: toWordByStem(vocabulary, facetNames, meanings.words),
    meaningsByStem: meanings.byStem,
    ignored,
  }
}

function toVocabulary(
  documents: readonly SearchDocument[],
  ignored: ReadonlySet<string>,
  meanings: ReturnType<typeof toMeanings>,
): readonly IndexedWord[] {
  const weightsByWord = new Map<string, Map<number, number>>()
  documents.forEach(({ fields }, position) => {
    for (const { text, language, weight } of fields) {
      const words = splitWords(text).filter((word) => !ignored.has(word))
      const counts = weight < heavyField ? weight : weight * (1 + wholeTitle / words.length)
      for (const word of words) {
        const key = `${language} ${word}`
        const weights = weightsByWord.get(key) ?? new Map<number, number>()
        weights.set(position, Math.max(weights.get(position) ?? 0, counts))
        weightsByWord.set(key, weights)
      }
    }
  })
  return [...weightsByWord].map(([key, weights]) => {
    const language: Language = key.startsWith('sv') ? 'sv' : 'en'
    const word = toSearchWord(key.slice(3))
    const stem = word.stems[language]
    return {
      ...word,
      language,
      stem,
      meanings: meanings.byStem.get(stem) ?? [],
      partMeanings: meanings.findInParts(stem),
      weights,
      isPlaceName: [...weights.keys()].every((position) => documents[position]?.kind === 'place'),
    }
  })
}

function toWordByStem(
  vocabulary: readonly IndexedWord[],
  facetNames: readonly FacetName[],
  meaningWords: readonly SearchWord[],
): ReadonlyMap<string, string> {
  const facetWords = facetNames.flatMap(({ words }) => (words.length === 1 ? words : []))
  const swedish = vocabulary.filter(({ language }) => language === 'sv')
  return new Map(
    [...swedish, ...meaningWords, ...facetWords].map(({ stems, exact }) => [stems.sv, exact] as const),
  )
}
