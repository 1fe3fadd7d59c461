import type { IndicatorSummary } from './indicator.ts'
import type { LocalizedText } from './localizedText.ts'
import type { Standing } from './standing.ts'
import type { MethodId } from './assessment/assessment.ts'

/** `proposal`: worded in this project, not adopted by the region; the page says so. */
export const goalStatuses = ['official', 'proposal'] as const
export type GoalStatus = (typeof goalStatuses)[number]

export interface Goal {
  readonly id: string
  readonly status: GoalStatus
  readonly title: LocalizedText
  readonly indicators: readonly string[]
}

export interface FocusArea {
  readonly id: string
  readonly number: number
  readonly title: LocalizedText
  readonly shortTitle: LocalizedText
  readonly goals: readonly Goal[]
}

export interface Titled {
  readonly id: string
  readonly title: LocalizedText
}

export interface ChainLink extends Titled {
  readonly text: LocalizedText
}

/** A strength to build on or a challenge to meet. */
export interface CurrentStateItem extends Titled {
  readonly text: LocalizedText
  readonly indicators: readonly string[]
}

interface PerspectiveFollowUp {
  readonly perspective: string
  readonly indicators: readonly string[]
}

export interface StrategyEvent {
  readonly year: number
  readonly title: LocalizedText
  readonly text: LocalizedText
}

/** A strategy, programme or initiative that carries the goals out. */
export interface Undertaking extends Titled {
  readonly text: LocalizedText
  readonly areas: readonly string[]
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly url?: string | undefined
  readonly vision?: LocalizedText | undefined
}

export interface Implementation {
  readonly strategies: readonly Undertaking[]
  readonly cooperation: readonly ChainLink[]
  readonly initiatives: readonly Undertaking[]
  readonly governance: readonly ChainLink[]
}

/** An indicator the answer held but that could not be used; the others stand. */
export interface DataFinding {
  readonly id: string
  readonly problem: string
}

/** A published state of the figures; `date` is ISO. */
export interface Release {
  readonly id: string
  readonly date: string
}

export interface Strategy extends Titled {
  readonly shortTitle: LocalizedText
  readonly owner: LocalizedText
  readonly committee: LocalizedText
  readonly adopted: number
  readonly horizon: number
  readonly baseYear: number
  readonly method: MethodId
  readonly homeRegion: string
  readonly comparison: string
  readonly peerGroup: string
  readonly url: string
  readonly release: Release
  readonly successor: {
    readonly title: LocalizedText
    readonly horizon: number
    readonly note: LocalizedText
  }
  readonly vision: {
    readonly title: LocalizedText
    readonly text: LocalizedText
    readonly perspectives: readonly Titled[]
  }
  readonly chain: readonly ChainLink[]
  readonly currentState: {
    readonly strengths: readonly CurrentStateItem[]
    readonly challenges: readonly CurrentStateItem[]
  }
  readonly focusAreas: readonly FocusArea[]
  readonly horizontal: readonly PerspectiveFollowUp[]
  readonly events: readonly StrategyEvent[]
  readonly implementation: Implementation
  readonly indicators: readonly IndicatorSummary[]
  /** How the home region stands on each indicator. */
  readonly standings: readonly Standing[]
  readonly findings: readonly DataFinding[]
}

export function findFocusArea(strategy: Strategy, id: string): FocusArea | undefined {
  return strategy.focusAreas.find((area) => area.id === id)
}

export function findGoal(strategy: Strategy, id: string): { area: FocusArea; goal: Goal } | undefined {
  for (const area of strategy.focusAreas) {
    const goal = area.goals.find((candidate) => candidate.id === id)
    if (goal) return { area, goal }
  }
  return undefined
}

export function findIndicator(strategy: Strategy, id: string): IndicatorSummary | undefined {
  return strategy.indicators.find((indicator) => indicator.id === id)
}

/** Where an indicator hangs in the tree; `undefined` for those that only follow up a perspective. */
export function findGoalOfIndicator(
  strategy: Strategy,
  indicatorId: string,
): { area: FocusArea; goal: Goal } | undefined {
  for (const area of strategy.focusAreas) {
    const goal = area.goals.find((candidate) => candidate.indicators.includes(indicatorId))
    if (goal) return { area, goal }
  }
  return undefined
}

export function findPerspectivesOfIndicator(strategy: Strategy, indicatorId: string): readonly Titled[] {
  return strategy.vision.perspectives.filter((perspective) =>
    strategy.horizontal.some(
      (followUp) => followUp.perspective === perspective.id && followUp.indicators.includes(indicatorId),
    ),
  )
}

/** The indicators that hang under areas and goals, each once, in the strategy's order. */
export function indicatorIdsInTree(strategy: Pick<Strategy, 'focusAreas'>): readonly string[] {
  const ids = strategy.focusAreas.flatMap((area) => indicatorIdsInArea(area))
  return [...new Set(ids)]
}

export function indicatorIdsInArea(area: FocusArea): readonly string[] {
  return area.goals.flatMap((goal) => goal.indicators)
}

/** What stands before and after `id` in a list of things with ids. */
export function findSiblings<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): { previous: Item | undefined; next: Item | undefined } {
  const index = items.findIndex((item) => item.id === id)
  if (index < 0) return { previous: undefined, next: undefined }
  return { previous: items[index - 1], next: items[index + 1] }
}
