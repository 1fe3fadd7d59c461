export const apiRoot = '/api/v1'

/** Where each resource is, below the root of the goals API. */
export const resourcePaths = {
  apiInfo: () => '/api-info.json',
  strategies: () => '/strategies.json',
  strategy: (id: string) => `/strategies/${id}.json`,
  standings: (strategy: string, region: string) => `/strategies/${strategy}/regions/${region}.json`,
  places: (strategy: string) => `/strategies/${strategy}/places.json`,
  indicator: (id: string) => `/indicators/${id}.json`,
  /** An indicator's observations as a tidy table. */
  indicatorCsv: (id: string) => `/indicators/${id}.csv`,
  /** The same in JSON-stat 2.0. */
  indicatorJsonStat: (id: string) => `/indicators/${id}.jsonstat.json`,
  /** All tables and what must be known of them, as one file. */
  dataset: () => '/dataset.zip',
  regions: () => '/regions.json',
  boundaries: () => '/regions.topojson',
  synonyms: () => '/synonyms.json',
} as const

/** Address of a resource for a plain link, such as a CSV to take home, on this site. */
export function toResourceHref(path: string): string {
  return `${apiRoot}${path}`
}
