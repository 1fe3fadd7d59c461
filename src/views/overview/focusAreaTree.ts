import type { Status } from '#domain/assessment/assessment.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, GoalStatus, Strategy } from '#domain/strategy.ts'
import { indicatorIdsInArea } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { describeProgress } from '#i18n/progressWords.ts'
import { paths } from '#paths.ts'
import { toBadgeStatus } from '../goalProposals.ts'
import { toIndicatorRows } from '../indicatorRow.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'

interface IndicatorMark {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  readonly status: Status
  /** The word for the status. */
  readonly word: string
  /** The title in the words of the page. */
  readonly name: string
}

export interface GoalBranch {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  /** Whose wording it is; `official` also where all are proposals and the section says so once. */
  readonly badge: GoalStatus
  readonly hasIndicators: boolean
  readonly marks: readonly IndicatorMark[]
}

export interface AreaBranch {
  readonly id: string
  readonly path: string
  readonly number: number
  readonly title: LocalizedText
  /** "5 av 11 förbättras, 2 försämras, 4 kan inte bedömas"; undefined while nothing is known of how it goes. */
  readonly progress: string | undefined
  readonly goals: readonly GoalBranch[]
}

/**
 * The wheel's tree as a list: areas, their goals, and a mark for each of a goal's indicators. Without standings (`[]`,
 * while they are on their way) the tree is whole and has no marks.
 */
export function toFocusAreaTree(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): readonly AreaBranch[] {
  const toGoal = (goal: Goal): GoalBranch => ({
    id: goal.id,
    title: goal.title,
    path: paths.goal(goal.id),
    badge: toBadgeStatus(strategy, goal),
    hasIndicators: goal.indicators.length > 0,
    marks: toIndicatorMarks(strategy, standings, goal.indicators, language),
  })
  return strategy.focusAreas.map((area) => ({
    id: area.id,
    path: paths.focusArea(area.id),
    number: area.number,
    title: area.title,
    progress: describeArea(area, standings, language),
    goals: area.goals.map(toGoal),
  }))
}

function describeArea(
  area: FocusArea,
  standings: readonly Standing[],
  language: Language,
): string | undefined {
  const ids = indicatorIdsInArea(area)
  const picked = pickStandings(standings, ids)
  if (picked.length === 0 && ids.length > 0) return undefined
  return keepCountsWhole(describeProgress(toDistribution(picked), language))
}

function toIndicatorMarks(
  strategy: Strategy,
  standings: readonly Standing[],
  ids: readonly string[],
  language: Language,
): readonly IndicatorMark[] {
  return toIndicatorRows(strategy, standings, ids, language).map(
    ({ id, path, name, title, status, word }) => ({
      id,
      path,
      name,
      title,
      status,
      word,
    }),
  )
}

/** A perspective that cuts across the areas, with the indicators that follow it up. */
export interface PerspectiveStrip {
  readonly id: string
  readonly title: LocalizedText
  readonly hasIndicators: boolean
  readonly marks: readonly IndicatorMark[]
}

export function toPerspectives(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): readonly PerspectiveStrip[] {
  return strategy.vision.perspectives.map(({ id, title }) => {
    const indicators = strategy.horizontal
      .filter(({ perspective }) => perspective === id)
      .flatMap((followUp) => followUp.indicators)
    return {
      id,
      title,
      hasIndicators: indicators.length > 0,
      marks: toIndicatorMarks(strategy, standings, indicators, language),
    }
  })
}
