import type { SearchDocument } from './searchDocument.ts'
import type { SearchIndex } from './searchIndex.ts'
import type { SearchWord } from './searchWord.ts'

const mostShown = 3
const leastAlike = 0.55
const shortest = 4
/** At least this is a word of a title or a name. */
const inTitle = 0.8

/** The documents whose titles have a word that shares most pairs of letters with a written one (Dice's coefficient). */
export function findNearest(
  words: readonly SearchWord[],
  { documents, vocabulary }: SearchIndex,
): readonly SearchDocument[] {
  const written = words.map(({ folded }) => folded).filter(({ length }) => length >= shortest)
  const pairs = written.map(listPairs)
  const likeness = new Map<number, number>()
  for (const { folded, weights } of vocabulary) {
    const alike = pairs.reduce((most, own) => Math.max(most, toDice(own, folded)), 0)
    if (alike < leastAlike) continue
    for (const [position, weight] of weights)
      if (weight >= inTitle) likeness.set(position, Math.max(alike, likeness.get(position) ?? 0))
  }
  return [...likeness]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostShown)
    .flatMap(([position]) => documents[position] ?? [])
}

function listPairs(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, start) => text.slice(start, start + 2)))
}

/** A word that is half as long or twice as long can not be alike, and is not looked into. */
function toDice(pairs: ReadonlySet<string>, text: string): number {
  const count = text.length - 1
  const most = (2 * Math.min(pairs.size, count)) / (pairs.size + count)
  if (most < leastAlike) return 0
  let shared = 0
  for (let start = 0; start < count; start += 1) if (pairs.has(text.slice(start, start + 2))) shared += 1
  return (2 * shared) / (pairs.size + count)
}
