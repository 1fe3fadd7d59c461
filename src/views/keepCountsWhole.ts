/**
 * The sentence with no-break spaces after its counts: a count at the end of a line is read together with the count
 * before it, "29, 8", as one decimal number.
 */
export function keepCountsWhole(sentence: string): string {
  return sentence.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
}
