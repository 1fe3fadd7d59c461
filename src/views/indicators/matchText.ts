/** Lower case without diacritics: what "arbetsloshet" and "Arbetslöshet" have in common. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** The words that are looked for. None where nothing is written. */
export function toWantedWords(text: string): readonly string[] {
  return foldText(text).split(/\s+/u).filter(Boolean)
}

/** True when every word is found somewhere in a folded text, as the beginning or the middle of a word. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}
