import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type {
  ApiContent,
  GroupsContent,
  IndicatorContent,
  StrategyContent,
  SynonymsContent,
} from './contentSchemas.ts'
import type { GoalsData } from './goalsData.ts'
import { toEarlierVintages } from './goalsData.ts'
import { toIndicator } from './toIndicator.ts'

/** Everything that is to be published, whole and checked. */
export interface Publication {
  readonly api: ApiContent
  readonly strategies: readonly StrategyContent[]
  readonly indicators: readonly Indicator[]
  readonly regions: readonly Region[]
  readonly groups: GroupsContent
  readonly synonyms: SynonymsContent
  readonly boundaries: unknown
}

/** `null` when something that was asked for is not there. */
export function toPublication(data: GoalsData): Publication | null {
  const { api, groups, synonyms, boundaries, regions } = data
  if (!api || !groups || !synonyms || !boundaries) return null
  const codes = regions.map(({ code }) => code)
  return {
    api: api.value,
    strategies: data.strategies.map(({ value }) => value),
    indicators: [...data.indicators].flatMap(([id, content]) =>
      content
        ? toIndicator(
            id,
            content,
            {
              rows: data.observations.get(id)?.rows ?? [],
              replaced: findReplaced(id, content, data),
              population: findPopulation(content, data),
            },
            codes,
          )
        : [],
    ),
    regions,
    groups: groups.value,
    synonyms: synonyms.value,
    boundaries: boundaries.value,
  }
}

/** The edition before the one that is shown, where its figures have been kept. */
function findReplaced(id: string, content: IndicatorContent, { vintages }: GoalsData) {
  const vintage = toEarlierVintages(content).at(-1)
  const rows = vintage === undefined ? undefined : vintages.get(`${id}-${vintage}`)?.rows
  return vintage === undefined || rows === undefined ? undefined : { vintage, rows }
}

/** The population a change in the indicator is told in, where it names one. */
function findPopulation({ people }: IndicatorContent, { populations, populationFigures }: GoalsData) {
  const content = people && populations.get(people.population)
  const rows = people && populationFigures.get(people.population)?.rows
  return content && rows ? { content, rows } : undefined
}
