import type { SearchFindings, SearchHit } from '#domain/search/search.ts'
import type { HitKind } from '#domain/search/searchDocument.ts'
import { searchWords } from '#i18n/searchWords.ts'
import type { HitLine, HitSource } from './hitLine.ts'
import { toHitLine } from './hitLine.ts'

/** Hits under one heading. */
export interface HitGroup {
  readonly id: HitKind | 'best' | 'nearest'
  readonly title: string
  readonly lines: readonly HitLine[]
  /** How many are left out, in words. */
  readonly more: string | undefined
}

/** What a search shows, ready to lay out. */
export interface SearchView {
  readonly groups: readonly HitGroup[]
  /** How many hits, or that there are none; said aloud too. */
  readonly count: string
  /** Words that nothing has. */
  readonly missing: string | undefined
  /** What can be searched, told where nothing was found. */
  readonly scope: string | undefined
}

/** The best combinations first, then hits by kind, the kind with the best hit first, at most `mostInGroup` of each. */
export function toSearchView(
  text: string,
  findings: SearchFindings,
  source: HitSource,
  mostInGroup: number,
): SearchView {
  const words = searchWords[source.language]
  const toLines = (hits: readonly SearchHit[]) => hits.flatMap((hit) => toHitLine(hit, source) ?? [])
  const { combinations, hits, nearest, missing } = findings
  const toGroup = (id: HitGroup['id'], title: string, all: readonly SearchHit[]): HitGroup => ({
    id,
    title,
    lines: toLines(all.slice(0, mostInGroup)),
    more: all.length > mostInGroup ? words.more(all.length - mostInGroup) : undefined,
  })
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  const groups = [
    toGroup('best', words.best, combinations),
    ...kinds.map((kind) =>
      toGroup(
        kind,
        words.kinds[kind],
        hits.filter((hit) => hit.kind === kind),
      ),
    ),
    toGroup('nearest', words.nearest, nearest),
  ].filter(({ lines }) => lines.length > 0)
  const count = combinations.length + hits.length
  return {
    groups,
    count: count === 0 ? words.noHits(text) : words.count(count),
    missing: count > 0 && missing.length > 0 ? words.missing(missing) : undefined,
    scope: count === 0 ? words.scope : undefined,
  }
}
