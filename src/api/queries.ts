import { queryOptions } from '@tanstack/react-query'

// A release does not change while it is looked at: what has been fetched stays.
const lasting = { staleTime: Infinity, gcTime: Infinity } as const

// The contract and its parser come when something is fetched: a prerendered page brings its data with it.
const reader = () => import('./readResource.ts')

/** The strategy that is current, whole, with the home region's standings. */
export const strategyQuery = () =>
  queryOptions({
    queryKey: ['strategy'],
    queryFn: async ({ signal }) => (await reader()).readStrategy(signal),
    ...lasting,
  })

/** The current strategy's releases. */
export const releasesQuery = () =>
  queryOptions({
    queryKey: ['releases'],
    queryFn: async ({ signal }) => (await reader()).readReleases(signal),
    ...lasting,
  })

/** How one region stands on every indicator of a strategy. */
export const standingsQuery = (strategy: string, region: string) =>
  queryOptions({
    queryKey: ['standings', strategy, region],
    queryFn: async ({ signal }) => (await reader()).readStandings(strategy, region, signal),
    ...lasting,
  })

/** How several regions stand, in their order. */
export const manyStandingsQuery = (strategy: string, regions: readonly string[]) =>
  queryOptions({
    queryKey: ['manyStandings', strategy, ...regions],
    queryFn: async ({ signal }) => {
      const { readStandings } = await reader()
      return Promise.all(regions.map((region) => readStandings(strategy, region, signal)))
    },
    ...lasting,
  })

/** How the places of a strategy stand beside each other. */
export const placesQuery = (strategy: string) =>
  queryOptions({
    queryKey: ['places', strategy],
    queryFn: async ({ signal }) => (await reader()).readPlaces(strategy, signal),
    ...lasting,
  })

/** One indicator with all its observations. */
export const indicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: async ({ signal }) => (await reader()).readIndicator(id, signal),
    ...lasting,
  })

export const regionsQuery = () =>
  queryOptions({
    queryKey: ['regions'],
    queryFn: async ({ signal }) => (await reader()).readRegions(signal),
    ...lasting,
  })

/** Boundaries of the home region's municipalities. */
export const boundariesQuery = () =>
  queryOptions({
    queryKey: ['boundaries'],
    queryFn: async ({ signal }) => (await reader()).readBoundaries(signal),
    ...lasting,
  })

/** The words people search with, besides those of titles and texts. */
export const synonymsQuery = () =>
  queryOptions({
    queryKey: ['synonyms'],
    queryFn: async ({ signal }) => (await reader()).readSynonyms(signal),
    ...lasting,
  })

export const apiInfoQuery = () =>
  queryOptions({
    queryKey: ['apiInfo'],
    queryFn: async ({ signal }) => (await reader()).readApiInfo(signal),
    ...lasting,
  })
