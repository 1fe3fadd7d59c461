import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { synonymsQuery } from '#api/queries.ts'
import type { LocalizedText } from '#domain/localizedText.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { SearchFindings } from '#domain/search/search.ts'
import { search } from '#domain/search/search.ts'
import type { SearchIndex } from '#domain/search/searchIndex.ts'
import { toSearchIndex } from '#domain/search/searchIndex.ts'
import { noSynonyms } from '#domain/search/synonyms.ts'
import { useLanguage } from '#ui/languageContext.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import type { SearchView } from './searchModel.ts'
import { toSearchView } from './searchModel.ts'
import { pageTitles } from './searchPages.ts'

export interface Search {
  /** What is found; undefined while nothing is searched for. */
  readonly view: SearchView | undefined
  readonly suggestions: readonly LocalizedText[]
}

const waiting = { status: 'pending', failures: 0, isOffline: false } as const
const noCatalogue: RegionCatalogue = { regions: [], groups: [] }
const nothing: SearchFindings = { combinations: [], hits: [], missing: [], nearest: [] }
const shortestText = 2

/** Searches as the text is written. Without the words people search with, or the names of places, the rest is found. */
export function useSearch(text: string, mostInGroup: number): LoadState<Search> {
  const language = useLanguage()
  const state = useStrategyInRegion()
  const { index, suggestions } = useIndex(state)
  const isAsked = text.length >= shortestText
  const findings = useMemo(() => (index && isAsked ? search(text, index) : nothing), [index, isAsked, text])
  const standingsIn = useStandingsIn(findings)
  if (state.status === 'success' && !index) return waiting
  return mapLoaded(state, ({ strategy, catalogue }) => ({
    view: isAsked
      ? toSearchView(
          text,
          findings,
          { strategy, catalogue: findLoaded(catalogue) ?? noCatalogue, language, standingsIn },
          mostInGroup,
        )
      : undefined,
    suggestions,
  }))
}

/** Made once: undefined while what it is made from is on its way. */
function useIndex(state: ReturnType<typeof useStrategyInRegion>): {
  readonly index: SearchIndex | undefined
  readonly suggestions: readonly LocalizedText[]
} {
  const asked = useQuery(synonymsQuery())
  const language = useLanguage()
  const loaded = findLoaded(state)
  const strategy = loaded?.strategy
  const catalogue = loaded && findLoaded(loaded.catalogue)
  const isOnItsWay =
    (asked.isPending && asked.fetchStatus === 'fetching') || loaded?.catalogue.status === 'pending'
  const synonyms = asked.data ?? noSynonyms
  const index = useMemo(
    () =>
      strategy && !isOnItsWay
        ? toSearchIndex({
            strategy,
            catalogue: catalogue ?? noCatalogue,
            pages: pageTitles,
            synonyms,
            language,
          })
        : undefined,
    [strategy, catalogue, synonyms, language, isOnItsWay],
  )
  return { index, suggestions: synonyms.suggestions }
}

/** How the places the hits open for stand, the first three. */
function useStandingsIn({ combinations, hits }: SearchFindings) {
  const places = [...new Set([...combinations, ...hits].map(({ state }) => state.place))]
  const [one, two, three] = places.filter((place) => place !== undefined)
  const here = findLoaded(useStrategyInRegion())
  const there = [
    findLoaded(useStrategyInRegion(one)),
    findLoaded(useStrategyInRegion(two)),
    findLoaded(useStrategyInRegion(three)),
  ]
  return (place: string | undefined) => {
    const found = place === undefined ? here : there.find((loaded) => loaded?.region.code === place)
    return found && findLoaded(found.standings)
  }
}
