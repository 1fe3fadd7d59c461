import type { LocalizedText } from '#domain/localizedText.ts'
import type { FocusArea, GoalStatus, Strategy } from '#domain/strategy.ts'
import { indicatorIdsInTree } from '#domain/strategy.ts'
import { paths } from '#paths.ts'
import { toBadgeStatus } from '../goalProposals.ts'

/** What an indicator stands under: a goal, or a perspective that it follows on its own. */
export interface EntryGroup {
  readonly id: string
  readonly title: LocalizedText
  readonly path: string | undefined
  readonly badge: GoalStatus
  /** Undefined for the perspectives. */
  readonly area: FocusArea | undefined
}

interface GroupIds {
  readonly group: EntryGroup
  readonly ids: readonly string[]
}

/** Goals in the strategy's order, then the perspectives with the indicators that stand under no goal. */
export function toEntryGroups(strategy: Strategy): readonly GroupIds[] {
  const inTree = new Set(indicatorIdsInTree(strategy))
  const goals = strategy.focusAreas.flatMap((area) =>
    area.goals.map((goal) => ({
      group: {
        id: goal.id,
        title: goal.title,
        path: paths.goal(goal.id),
        badge: toBadgeStatus(strategy, goal),
        area,
      },
      ids: goal.indicators,
    })),
  )
  const perspectives = strategy.vision.perspectives.map(({ id, title }) => ({
    group: { id, title, path: undefined, badge: 'official' as const, area: undefined },
    ids: indicatorIdsOfPerspective(strategy, id).filter((each) => !inTree.has(each)),
  }))
  return [...goals, ...perspectives]
}

export function indicatorIdsOfPerspective({ horizontal }: Strategy, id: string): readonly string[] {
  return horizontal.filter(({ perspective }) => perspective === id).flatMap(({ indicators }) => indicators)
}

/** The perspectives an indicator follows up, on its own or beside a goal. */
export function toPerspectiveFinder({ horizontal }: Strategy): (id: string) => readonly string[] {
  const followUps = horizontal.map(({ perspective, indicators }) => ({
    perspective,
    indicators: new Set(indicators),
  }))
  return (id) =>
    followUps.filter(({ indicators }) => indicators.has(id)).map(({ perspective }) => perspective)
}
