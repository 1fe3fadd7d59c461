import type { Language, LocalizedText } from '../localizedText.ts'

/** The dashboard's own pages and parts of pages that search words may lead to. */
export const searchablePages = [
  'oversikt',
  'nulage',
  'indikatorer',
  'genomforande',
  'efter',
  'kontakt',
  'bedomning',
  'sakerhet',
  'metoder',
  'officiellt',
  'kallor',
  'data',
  'aktualitet',
  'tillganglighet',
  'integritet',
  'ordlista',
  'platser',
  'presentation',
] as const
export type SearchablePage = (typeof searchablePages)[number]

/** What search words may lead to besides the words that stand in titles and texts. */
export const namedKinds = [
  'indicator',
  'goal',
  'focusArea',
  'perspective',
  'undertaking',
  'page',
  'place',
  'group',
  'sex',
] as const
export type NamedKind = (typeof namedKinds)[number]

export type WordLists = Readonly<Record<Language, readonly string[]>>

/** What people call a thing when they do not call it by its name. */
export interface NamedWords extends WordLists {
  readonly kind: NamedKind
  /** An id of that kind: a region code for a place, `women` or `men` for a sex, one of `searchablePages` for a page. */
  readonly id: string
}

/** The words people search with, as officials keep them. */
export interface Synonyms {
  /** Say nothing of what is wanted: "i", "för", "the". */
  readonly ignored: WordLists
  /** Single words that mean the same, whatever they are found in. */
  readonly meanings: readonly WordLists[]
  readonly things: readonly NamedWords[]
  /** Examples that show what can be asked. */
  readonly suggestions: readonly LocalizedText[]
}

/** What a search does with when the words cannot be had: titles and texts are found all the same. */
export const noSynonyms: Synonyms = {
  ignored: { sv: [], en: [] },
  meanings: [],
  things: [],
  suggestions: [],
}
