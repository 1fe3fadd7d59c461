/** Lower case without diacritics: what "arbetsloshet" and "Arbetslöshet" have in common. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** True when every word of `wanted` is found somewhere in the texts, as the beginning or the middle of a word. */
export function matchesText(wanted: string, texts: readonly string[]): boolean {
  const found = foldText(texts.join(' '))
  return foldText(wanted)
    .split(/\s+/u)
    .every((word) => found.includes(word))
}
