import type { QueryWord } from './gradeMatch.ts'
import { gradeMatch } from './gradeMatch.ts'
import type { SearchIndex } from './searchIndex.ts'

/** What a written word fits. */
export interface WordMatch {
  /** By position of the document: how well the word fits it, times how much that word counts there; 0 where it does not. */
  readonly scores: Float64Array
  /** The best fit anywhere, and anywhere but in names of places. */
  readonly bestOfAll: number
  readonly bestGrade: number
}

const otherLanguage = 0.8
const mostRemembered = 50
const remembered = new WeakMap<SearchIndex, Map<string, WordMatch>>()

/** Compares a word with every word of the index. While a query is typed all its words but one stay, and are remembered. */
export function matchWord(query: QueryWord, index: SearchIndex): WordMatch {
  const matches = remembered.get(index) ?? new Map<string, WordMatch>()
  remembered.set(index, matches)
  const key = `${query.exact}${query.isBeingTyped ? '…' : ''}`
  const known = matches.get(key)
  if (known) return known
  if (matches.size >= mostRemembered) matches.clear()
  const match = compare(query, index)
  matches.set(key, match)
  return match
}

function compare(query: QueryWord, { documents, vocabulary, language }: SearchIndex): WordMatch {
  const scores = new Float64Array(documents.length)
  let bestOfAll = 0
  let bestGrade = 0
  for (const word of vocabulary) {
    const grade = gradeMatch(query, word)
    if (grade === 0) continue
    bestOfAll = Math.max(bestOfAll, grade)
    if (!word.isPlaceName) bestGrade = Math.max(bestGrade, grade)
    const counts = word.language === language ? grade : grade * otherLanguage
    for (const [position, weight] of word.weights) {
      const score = counts * weight
      if (score > (scores[position] ?? 0)) scores[position] = score
    }
  }
  return { scores, bestOfAll, bestGrade }
}
