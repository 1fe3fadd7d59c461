import type { FacetId } from './facets.ts'
import { facetIds, toFacetRecord } from './facets.ts'
import type { IndicatorEntry } from './indicatorEntries.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { hasWords, toWantedWords } from './matchText.ts'

/** How many indicators each value of each facet would leave, all else chosen as it is. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>

export interface Narrowed {
  readonly entries: readonly IndicatorEntry[]
  readonly counts: FacetCounts
  /** How many there would be with one of the choices undone: a facet's, or the text. */
  readonly without: Readonly<Record<FacetId | 'text', number>>
}

type Ids = Set<string>

/** What a filter leaves, and what each choice and each undoing would; in one walk through the entries. */
export function narrowEntries(all: readonly IndicatorEntry[], filter: IndicatorFilter): Narrowed {
  const words = toWantedWords(filter.text)
  const asked = facetIds.filter((facet) => filter.chosen[facet].length > 0)
  const entries: IndicatorEntry[] = []
  const counted = toFacetRecord(() => new Map<string, Ids>())
  const missedBy = new Map<FacetId | 'text', Ids>()
  for (const entry of all) {
    const misses = asked.filter((facet) => !isAmong(entry.facets[facet], filter.chosen[facet]))
    const hasText = hasWords(entry.text, words)
    const [only] = misses
    if (hasText && only === undefined) entries.push(entry)
    if (hasText && misses.length <= 1)
      for (const facet of only ? [only] : facetIds) count(counted[facet], entry, facet)
    if (hasText ? misses.length === 1 : misses.length === 0)
      add(missedBy, hasText && only ? only : 'text', entry)
  }
  const shown = new Set(entries.map(({ indicator }) => indicator.id))
  const sizeWithout = (choice: FacetId | 'text') =>
    shown.size + [...(missedBy.get(choice) ?? [])].filter((id) => !shown.has(id)).length
  return {
    entries,
    counts: toFacetRecord((facet) => new Map([...counted[facet]].map(([value, ids]) => [value, ids.size]))),
    without: { ...toFacetRecord(sizeWithout), text: sizeWithout('text') },
  }
}

function isAmong(values: readonly string[], chosen: readonly string[]): boolean {
  return values.some((value) => chosen.includes(value))
}

function count(counted: Map<string, Ids>, entry: IndicatorEntry, facet: FacetId): void {
  for (const value of entry.facets[facet]) add(counted, value, entry)
}

function add<Key>(counted: Map<Key, Ids>, key: Key, { indicator }: IndicatorEntry): void {
  const ids = counted.get(key)
  if (ids) ids.add(indicator.id)
  else counted.set(key, new Set([indicator.id]))
}
