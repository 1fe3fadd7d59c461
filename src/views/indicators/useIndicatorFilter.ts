import { useSyncExternalStore } from 'react'
import { useSearchParams } from 'react-router'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { emptyFilter, parseIndicatorFilter, withIndicatorFilter } from './indicatorFilter.ts'

const neverChanges = () => () => undefined

/**
 * The filter of the address, and how to write another. The prerendered page has them all, so the first drawing
 * after it has too.
 */
export function useIndicatorFilter(areas: readonly string[]) {
  const [search, setSearch] = useSearchParams()
  const isPrerendered = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
  return {
    filter: isPrerendered ? emptyFilter : parseIndicatorFilter(search, areas),
    showFilter: (filter: IndicatorFilter) => {
      setSearch(withIndicatorFilter(search, filter), { replace: true, preventScrollReset: true })
    },
  }
}
