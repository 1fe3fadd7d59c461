/**
 * One definition out of one or more. Two that differ in a few words only become one sentence: "… för kvinnor
 * respektive män födda i Sverige." What differs more is put side by side.
 */
export function joinDefinitions(definitions: readonly string[]): string {
  const [first = '', ...others] = definitions.map(cleanDefinition)
  return others.reduce(joinTwo, first)
}

/** Kolada's texts hold line breaks written as `\n`, doubled spaces, and ¬ where a soft hyphen was. */
function cleanDefinition(definition: string): string {
  return definition.replaceAll('\\n', ' ').replaceAll('¬', '').replace(/\s+/gu, ' ').trim()
}

function joinTwo(one: string, other: string): string {
  const words = one.split(' ')
  const otherWords = other.split(' ')
  const start = countShared(words, otherWords)
  const end = countShared(words.slice(start).reverse(), otherWords.slice(start).reverse())
  const own = words.slice(start, words.length - end)
  const otherOwn = otherWords.slice(start, otherWords.length - end)
  if (start === 0 || own.length > 3 || otherOwn.length > 3) return `${one} ${other}`
  return [
    ...words.slice(0, start),
    ...own,
    'respektive',
    ...otherOwn,
    ...words.slice(words.length - end),
  ].join(' ')
}

function countShared(words: readonly string[], otherWords: readonly string[]): number {
  const differing = words.findIndex((word, index) => word !== otherWords[index])
  return differing < 0 ? words.length : differing
}
