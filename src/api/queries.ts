import { queryOptions } from '@tanstack/react-query'
import { fetchResource } from './client.ts'
import { resources } from './contract.ts'

// A release does not change while it is looked at: what has been fetched stays.
const lasting = { staleTime: Infinity, gcTime: Infinity } as const

/** The strategy that is current, whole, with the home region's standings. */
export const strategyQuery = () =>
  queryOptions({
    queryKey: ['strategy'],
    queryFn: async ({ signal }) => {
      const { path, read } = resources.strategies
      const { current } = await fetchResource(path(), read, signal)
      return fetchResource(resources.strategy.path(current), resources.strategy.read, signal)
    },
    ...lasting,
  })

/** How one region stands on every indicator of a strategy. */
export const standingsQuery = (strategy: string, region: string) =>
  queryOptions({
    queryKey: ['standings', strategy, region],
    queryFn: ({ signal }) =>
      fetchResource(resources.standings.path(strategy, region), resources.standings.read, signal),
    ...lasting,
  })

/** One indicator with all its observations. */
export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: ({ signal }) => fetchResource(resources.indicator.path(id), resources.indicator.read, signal),
    ...lasting,
  })

export const regionsQuery = () =>
  queryOptions({
    queryKey: ['regions'],
    queryFn: ({ signal }) => fetchResource(resources.regions.path(), resources.regions.read, signal),
    ...lasting,
  })

/** Boundaries of the home region's municipalities. */
export const boundariesQuery = () =>
  queryOptions({
    queryKey: ['boundaries'],
    queryFn: ({ signal }) => fetchResource(resources.boundaries.path(), resources.boundaries.read, signal),
    ...lasting,
  })

export const apiInfoQuery = () =>
  queryOptions({
    queryKey: ['apiInfo'],
    queryFn: ({ signal }) => fetchResource(resources.apiInfo.path(), resources.apiInfo.read, signal),
    ...lasting,
  })
