import { isOneEditApart } from './oneEdit.ts'
import type { IndexedWord } from './searchIndex.ts'
import type { SearchWord } from './searchWord.ts'

/** A word of a query, with what it means. */
export interface QueryWord extends SearchWord {
  readonly meanings: readonly number[]
  /** The last word of a query that does not end in a space may be the beginning of one. */
  readonly isBeingTyped: boolean
}

/** How well a written word fits a word of the index, best first. A misspelling counts less than anything well spelt. */
const grades = {
  exact: 1,
  folded: 0.97,
  stem: 0.9,
  meaning: 0.75,
  /** A beginning counts more the more of the word it is. */
  beginning: 0.5,
  beginningShare: 0.3,
  otherDiacritics: 0.6,
  end: 0.55,
  partMeaning: 0.5,
  typo: 0.4,
  typoInBeginning: 0.3,
} as const

/** At least this fits so well that the word need not be taken for anything else. */
export const wellFitting = grades.meaning

const shortest = {
  beginning: 3,
  beginningBeingTyped: 2,
  end: 4,
  stem: 4,
  restOfCompound: 3,
  typo: 5,
} as const

/** 0 where the words have nothing to do with each other. */
export function gradeMatch(query: QueryWord, word: IndexedWord): number {
  if (query.exact === word.exact) return grades.exact
  if (query.folded === word.folded)
    return query.exact === query.folded ? grades.folded : grades.otherDiacritics
  const stem = query.stems[word.language]
  if (stem === word.stem) return grades.stem
  if (sharesOne(query.meanings, word.meanings)) return grades.meaning
  return (
    Math.max(gradeBeginning(query, stem, word), gradeEnd(stem, word)) || gradeLooseMatch(query, stem, word)
  )
}

function gradeBeginning({ folded, isBeingTyped }: QueryWord, stem: string, word: IndexedWord): number {
  const least = isBeingTyped ? shortest.beginningBeingTyped : shortest.beginning
  const begins =
    (folded.length >= least && word.folded.startsWith(folded)) ||
    (stem.length >= shortest.stem && word.folded.startsWith(stem))
  if (!begins) return 0
  return grades.beginning + grades.beginningShare * Math.min(1, folded.length / word.folded.length)
}

/** The last part of a compound says what it is: "arbetslöshet" in "ungdomsarbetslöshet". */
function gradeEnd(stem: string, word: IndexedWord): number {
  const isEnd =
    stem.length >= shortest.end &&
    word.stem.length - stem.length >= shortest.restOfCompound &&
    word.stem.endsWith(stem)
  return isEnd ? grades.end : 0
}

function gradeLooseMatch(query: QueryWord, stem: string, word: IndexedWord): number {
  if (sharesOne(query.meanings, word.partMeanings)) return grades.partMeaning
  const { folded, isBeingTyped } = query
  if (folded.length < shortest.typo) return 0
  if (isOneEditApart(folded, word.folded)) return grades.typo
  if (stem.length >= shortest.typo && isOneEditApart(stem, word.stem)) return grades.typo
  const mayBegin = word.folded.length > folded.length + 1 && word.folded[0] === folded[0]
  if (!isBeingTyped || !mayBegin) return 0
  return isOneEditApart(folded, word.folded.slice(0, folded.length)) ? grades.typoInBeginning : 0
}

function sharesOne(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((group) => b.includes(group))
}
