import type { GroupsContent, IndicatorContent, StrategyContent } from './contentSchemas.ts'
import type { FieldPath } from './readYaml.ts'

export type Referred = 'indicator' | 'population' | 'perspective' | 'area' | 'region' | 'group' | 'strategy'

/** A place in a file that names something by its id. */
export interface Reference {
  readonly path: FieldPath
  readonly id: string
  readonly to: Referred
}

export function listStrategyReferences(strategy: StrategyContent): readonly Reference[] {
  const { currentState, focusAreas, horizontal, implementation } = strategy
  return [
    { path: ['homeRegion'], id: strategy.homeRegion, to: 'region' },
    { path: ['comparison'], id: strategy.comparison, to: 'region' },
    { path: ['peerGroup'], id: strategy.peerGroup, to: 'group' },
    ...currentState.strengths.flatMap((item, index) =>
      toReferences(['currentState', 'strengths', index, 'indicators'], item.indicators, 'indicator'),
    ),
    ...currentState.challenges.flatMap((item, index) =>
      toReferences(['currentState', 'challenges', index, 'indicators'], item.indicators, 'indicator'),
    ),
    ...focusAreas.flatMap((area, areaIndex) =>
      area.goals.flatMap((goal, index) =>
        toReferences(['focusAreas', areaIndex, 'goals', index, 'indicators'], goal.indicators, 'indicator'),
      ),
    ),
    ...horizontal.flatMap(({ perspective, indicators }, index) => [
      { path: ['horizontal', index, 'perspective'], id: perspective, to: 'perspective' as const },
      ...toReferences(['horizontal', index, 'indicators'], indicators, 'indicator'),
    ]),
    ...(['strategies', 'initiatives'] as const).flatMap((list) =>
      implementation[list].flatMap((undertaking, index) =>
        toReferences(['implementation', list, index, 'areas'], undertaking.areas, 'area'),
      ),
    ),
  ]
}

export function listGroupReferences(groups: GroupsContent): readonly Reference[] {
  return groups.flatMap((group, index) => toReferences([index, 'members'], group.members, 'region'))
}

export function listIndicatorReferences(
  id: string,
  { target, people }: IndicatorContent,
): readonly Reference[] {
  const regions = target && target.regions !== 'all' ? target.regions : []
  return [
    ...toReferences([id, 'target', 'regions'], regions, 'region'),
    ...(people
      ? [{ path: [id, 'people', 'population'], id: people.population, to: 'population' as const }]
      : []),
  ]
}

/** Ids of the indicators a strategy shows, each once, in the order of its tree. */
export function listIndicatorIds(strategy: StrategyContent): readonly string[] {
  const references = listStrategyReferences(strategy).filter(({ to }) => to === 'indicator')
  return [...new Set(references.map(({ id }) => id))]
}

function toReferences(path: FieldPath, ids: readonly string[], to: Referred): readonly Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], id, to }))
}
