import { datasetPath, indicatorCsvPath, indicatorJsonStatPath, resources } from '#api/contract.ts'
import type { ResourceName } from './answer.ts'

/** What OpenAPI says of a resource, besides what the contract does. */
interface Operation {
  readonly path: string
  readonly component: string
  /** In Swedish and in English: the document has one place for each. */
  readonly summary: string
  readonly description: string
  /** How many items of each list an example shows; all when left out. */
  readonly exampleLength?: number
}

export const operations = {
  apiInfo: {
    path: resources.apiInfo.path(),
    component: 'ApiInfo',
    summary: 'Om API:et',
    description: 'Name, version, status, contact and licence of the API.',
  },
  strategies: {
    path: resources.strategies.path(),
    component: 'Strategies',
    summary: 'Strategierna, vilken som gäller och deras utgåvor',
    description: 'The strategies there are, which one is current, and their releases.',
  },
  strategy: {
    path: resources.strategy.path('{strategy}'),
    component: 'Strategy',
    summary: 'En strategi med mål, indikatorer och läget i hemregionen',
    description:
      'The whole tree from the vision to the work under way, every indicator without its observations, and how the home region stands on each.',
    exampleLength: 1,
  },
  standings: {
    path: resources.standings.path('{strategy}', '{region}'),
    component: 'Standings',
    summary: 'Hur en region ligger till på strategins indikatorer',
    description: 'Base, latest value, verdict with its reasons, comparison and sparkline, per indicator.',
    exampleLength: 1,
  },
  places: {
    path: resources.places.path('{strategy}'),
    component: 'Places',
    summary: 'Platserna bredvid varandra',
    description:
      'Per place, how many verdicts of each kind it has on the indicators under goals. Per group of places (the parts of `whole`), the levels of every comparable indicator in the years that are some place’s latest: `values` run over `places`, rounded to the indicator’s decimals; null where there is none.',
    exampleLength: 1,
  },
  indicator: {
    path: resources.indicator.path('{indicator}'),
    component: 'Indicator',
    summary: 'En indikator med alla observationer',
    description:
      'Metadata and a dense cube: values run over regions, then sexes, then years. `missing` and `flags` are keyed by the position of the cell in `values`; null without a reason is a plain gap.',
  },
  regions: {
    path: resources.regions.path(),
    component: 'Regions',
    summary: 'Platser och grupper av platser',
    description: 'Places with SCB codes, and groups of places with the rule that put them together.',
    exampleLength: 2,
  },
  boundaries: {
    path: resources.boundaries.path(),
    component: 'Boundaries',
    summary: 'Kommungränser som TopoJSON',
    description: 'Boundaries of the municipalities of the home region; ids are the codes of the places.',
  },
  synonyms: {
    path: resources.synonyms.path(),
    component: 'Synonyms',
    summary: 'Ord som man söker med',
    description:
      'Words that mean the same, words that lead to a thing besides those of its title, words that say nothing, and examples of what to ask.',
    exampleLength: 2,
  },
} as const satisfies Record<ResourceName, Operation>

export const csvOperation = {
  path: indicatorCsvPath('{indicator}'),
  summary: 'En indikators observationer som tabell',
  description:
    'RFC 4180, UTF-8, decimal point. Columns: indicator, region_code, region_name, sex, year, value, unit, flags. A row without a value says why under flags.',
}

export const jsonStatOperation = {
  path: indicatorJsonStatPath('{indicator}'),
  summary: 'En indikators observationer i JSON-stat 2.0',
  description:
    'For R, Python, PxWeb and other readers of the format (json-stat.org). Dimensions: indicator, region, sex, year. `status` says why a cell is empty or what the source says of its value.',
}

export const datasetOperation = {
  path: datasetPath,
  summary: 'Alla indikatorers tabeller och uppgifter i en fil',
  description:
    'A ZIP archive: the CSV of every indicator, a table of all indicators with their sources and terms, the places, and a text that says what it is.',
}

/** Parameters of the paths, by name. */
export const pathParameters = {
  strategy: { description: 'Strategins id, ur strategies.json', pattern: '^[a-z0-9][a-z0-9-]*$' },
  indicator: { description: 'Indikatorns id, ur strategin', pattern: '^[a-z0-9][a-z0-9-]*$' },
  region: { description: 'Regionens kod, ur regions.json', pattern: '^\\d{2}(\\d{2})?$' },
} as const
