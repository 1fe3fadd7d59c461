import type { SearchChanges } from '#pathState.ts'
import { toCarriedSearch } from '#pathState.ts'
import { trendParameters } from './trend/trendAddress.ts'

/** What the page's parts keep in the address; it stays when another place is chosen or a chart is shown large. */
const ownParameters: readonly string[] = [...Object.values(trendParameters), 'bild', 'ar']

/** The query of this page in another state, without what is only open for a moment; "" or with its question mark. */
export function toPageSearch(search: URLSearchParams, changes: SearchChanges): string {
  const next = new URLSearchParams(toCarriedSearch(search))
  for (const name of ownParameters) {
    const value = search.get(name)
    if (value !== null) next.set(name, value)
  }
  return toQuery(withChanges(next, changes))
}

/** The same query with some parameters set, and those that are undefined taken away. */
export function withChanges(search: URLSearchParams, changes: SearchChanges): URLSearchParams {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Commas stand as they are: lists of places are to be read in the address. */
export function toQuery(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
