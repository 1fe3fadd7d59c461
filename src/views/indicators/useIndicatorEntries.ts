import { useMemo } from 'react'
import { useLanguage } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { toFacetLabels, toFacetOptions } from './facetOptions.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { toListVocabulary } from './listState.ts'
import { narrowEntries } from './narrowEntries.ts'
import { useListState } from './useListState.ts'

/** All entries, those that the address leaves, and what else could be chosen. None while verdicts are on their way. */
export function useIndicatorEntries({ strategy, standings }: StrategyInRegion) {
  const language = useLanguage()
  const vocabulary = useMemo(() => toListVocabulary(strategy), [strategy])
  const address = useListState(vocabulary)
  const { filter } = address.state
  const found = findLoaded(standings)
  const entries = useMemo(() => (found ? toIndicatorEntries(strategy, found) : []), [strategy, found])
  const labels = useMemo(() => toFacetLabels(strategy, language), [strategy, language])
  const narrowed = useMemo(() => narrowEntries(entries, filter), [entries, filter])
  const options = useMemo(
    () => toFacetOptions(labels, found ? narrowed.counts : undefined, filter.chosen),
    [labels, found, narrowed, filter],
  )
  return { entries, narrowed, labels, options, allowed: vocabulary.facets, address }
}
