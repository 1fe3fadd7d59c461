import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { ApiContent, GroupsContent, StrategyContent } from './contentSchemas.ts'
import type { GoalsData } from './goalsData.ts'
import { toIndicator } from './toIndicator.ts'

/** Everything that is to be published, whole and checked. */
export interface Publication {
  readonly api: ApiContent
  readonly strategies: readonly StrategyContent[]
  readonly indicators: readonly Indicator[]
  readonly regions: readonly Region[]
  readonly groups: GroupsContent
  readonly boundaries: unknown
}

/** `null` when something that was asked for is not there. */
export function toPublication(data: GoalsData): Publication | null {
  const { api, groups, boundaries, regions } = data
  if (!api || !groups || !boundaries) return null
  const codes = regions.map(({ code }) => code)
  return {
    api: api.value,
    strategies: data.strategies.map(({ value }) => value),
    indicators: [...data.indicators].flatMap(([id, content]) =>
      content ? toIndicator(id, content, data.observations.get(id)?.rows ?? [], codes) : [],
    ),
    regions,
    groups: groups.value,
    boundaries: boundaries.value,
  }
}
