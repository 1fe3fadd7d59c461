import type { Language } from '../localizedText.ts'
import { stemEnglish, stemSwedish } from './stem.ts'

/** A word in the forms it is compared in. */
export interface SearchWord {
  /** Lower case, as it is written. */
  readonly exact: string
  /** Without diacritics: "arbetslöshet" → "arbetsloshet". */
  readonly folded: string
  /** Without its ending, by the rules of each language. */
  readonly stems: Readonly<Record<Language, string>>
}

const words = /[\p{L}\p{M}\p{N}]+/gu
const englishGenitive = /['’]s(?![\p{L}\p{N}])/gu
const marks = /\p{M}/gu
/** Letters whose mark is part of them, so that no normal form takes it away. */
const wholeLetters: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }
const wholeLetter = /[øæđŋŧß]/gu

/** The words of a text in lower case: "CO₂-utsläpp (ton)" → co2, utsläpp, ton. */
export function splitWords(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replace(englishGenitive, '').match(words) ?? []
}

export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .replace(wholeLetter, (letter) => wholeLetters[letter] ?? letter)
}

export function toSearchWord(exact: string): SearchWord {
  const folded = foldWord(exact)
  return { exact, folded, stems: { sv: stemSwedish(folded), en: stemEnglish(folded) } }
}
