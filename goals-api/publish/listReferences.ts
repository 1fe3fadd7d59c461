import type { NamedKind } from '#domain/search/synonyms.ts'
import type { GroupsContent, IndicatorContent, StrategyContent, SynonymsContent } from './contentSchemas.ts'
import type { FieldPath } from './readYaml.ts'

export type Referred =
  | 'indicator'
  | 'population'
  | 'perspective'
  | 'area'
  | 'goal'
  | 'undertaking'
  | 'region'
  | 'group'
  | 'strategy'
  | 'page'
  | 'sex'

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

const referredByKind = {
  indicator: 'indicator',
  goal: 'goal',
  focusArea: 'area',
  perspective: 'perspective',
  undertaking: 'undertaking',
  page: 'page',
  place: 'region',
  group: 'group',
  sex: 'sex',
} as const satisfies Record<NamedKind, Referred>

/** What words to search with lead to. */
export function listSynonymReferences({ things }: SynonymsContent): readonly Reference[] {
  return things.map(({ kind, id }, index) => ({
    path: ['things', index, 'id'],
    id,
    to: referredByKind[kind],
  }))
}

/** Ids of the indicators a strategy shows, each once, in the order of its tree. */
export function listIndicatorIds(strategy: StrategyContent): readonly string[] {
  const references = listStrategyReferences(strategy).filter(({ to }) => to === 'indicator')
  return [...new Set(references.map(({ id }) => id))]
}

function toReferences(path: FieldPath, ids: readonly string[], to: Referred): readonly Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], id, to }))
}
