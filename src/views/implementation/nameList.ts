/** A sentence that ends in a list of names: what stands before the colon, and the names. */
export interface NameList {
  readonly intro: string
  readonly names: readonly string[]
}

/**
 * Splits "Bolag: Almi Nord, BD Pop och IT Norrbotten." into intro and names. Only where that is safe: one colon,
 * one "och" or "and" and that before the last name, at least three names, each with a capital. Else `undefined`, and
 * the sentence stands as it is.
 */
export function findNameList(text: string): NameList | undefined {
  const [intro, list, ...more] = text.split(': ')
  if (!intro || !list || more.length > 0 || !list.endsWith('.')) return undefined
  const parts = list.slice(0, -1).split(', ')
  const lastTwo = (parts.at(-1) ?? '').split(/ (?:och|and) /u)
  const names = [...parts.slice(0, -1), ...lastTwo]
  const isSafe = lastTwo.length === 2 && names.length >= 3 && names.every(isName)
  return isSafe ? { intro, names } : undefined
}

function isName(part: string): boolean {
  return /^\p{Lu}/u.test(part) && !/[.;:]|\s(?:och|and)\s/u.test(part)
}
