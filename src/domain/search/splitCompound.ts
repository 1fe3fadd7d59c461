import { foldWord } from './searchWord.ts'
import { stemSwedish } from './stem.ts'

const shortestPart = 3
/** What Swedish puts between the parts of a compound. */
const links = ['', 's', 'e', 'a', 'o', 'u'] as const

/**
 * A compound as the two known words it is made of: "kvinnoarbetslöshet" → kvinnor, arbetslöshet. The one with the
 * longest last part, which says what the thing is; undefined where it cannot be split.
 */
export function splitCompound(
  word: string,
  wordByStem: ReadonlyMap<string, string>,
): readonly [string, string] | undefined {
  for (let start = shortestPart; start <= word.length - shortestPart; start += 1) {
    const last = wordByStem.get(stemSwedish(foldWord(word.slice(start))))
    const first = last === undefined ? undefined : findFirstPart(foldWord(word.slice(0, start)), wordByStem)
    if (first !== undefined && last !== undefined) return [first, last]
  }
  return undefined
}

function findFirstPart(folded: string, wordByStem: ReadonlyMap<string, string>): string | undefined {
  for (const link of links) {
    const part = folded.endsWith(link) ? folded.slice(0, folded.length - link.length) : ''
    if (part.length < shortestPart) continue
    const known = wordByStem.get(part) ?? wordByStem.get(stemSwedish(part))
    if (known !== undefined) return known
  }
  return undefined
}
