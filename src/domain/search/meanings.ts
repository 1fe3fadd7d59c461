import { languages } from '../localizedText.ts'
import type { SearchWord } from './searchWord.ts'
import { toSearchWord } from './searchWord.ts'
import type { WordLists } from './synonyms.ts'

/** Groups of words that mean the same, by the stem of each; a group is known by its position. */
export interface Meanings {
  readonly words: readonly SearchWord[]
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** What the ends of a compound mean: "ungdomsarbetslöshet" begins with a word for the young. */
  readonly findInParts: (stem: string) => readonly number[]
}

const shortestPart = 4

export function toMeanings(groups: readonly WordLists[]): Meanings {
  const words: SearchWord[] = []
  const byStem = new Map<string, number[]>()
  groups.forEach((lists, group) => {
    for (const language of languages)
      for (const text of lists[language]) {
        const word = toSearchWord(text.toLowerCase())
        words.push(word)
        const stem = word.stems[language]
        byStem.set(stem, [...(byStem.get(stem) ?? []), group])
      }
  })
  const parts = [...byStem].filter(([stem]) => stem.length >= shortestPart)
  return {
    words,
    byStem,
    findInParts: (stem) =>
      parts.flatMap(([part, ids]) => {
        const isPart = stem.length - part.length >= 3 && (stem.startsWith(part) || stem.endsWith(part))
        return isPart ? ids : []
      }),
  }
}
