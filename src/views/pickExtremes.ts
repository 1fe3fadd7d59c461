import type { Heading } from '#domain/assessment/heading.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import type { Movement } from '#domain/movement.ts'
import { toMovements } from '#domain/movement.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findGoalOfIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import { pickStandings } from '#domain/summary.ts'

export interface Extremes {
  readonly best: readonly Standing[]
  readonly worst: readonly Standing[]
}

const most = 3

/**
 * Those that went best and worst: by change a year turned the wanted way, among the goals' indicators that can be
 * judged and point that way, at most one for each goal. One whose last year turned is never among the best.
 */
export function pickExtremes(strategy: Strategy, standings: readonly Standing[]): Extremes {
  const movements = toMovements(strategy.indicators, pickStandings(standings, indicatorIdsInTree(strategy)))
  const best = movements.filter((one) => pointsTo(one, 'improving') && one.rate > 0 && !hasTurned(one))
  const worst = movements.filter((one) => pointsTo(one, 'worsening') && one.rate < 0).toReversed()
  return { best: takeOnePerGoal(strategy, best), worst: takeOnePerGoal(strategy, worst) }
}

const pointsTo = ({ standing }: Movement, heading: Heading) => toHeading(standing.verdict.status) === heading

const hasTurned = ({ standing }: Movement) =>
  standing.verdict.reasons.some(({ code }) => code === 'lastYearTurned')

function takeOnePerGoal(strategy: Strategy, movements: readonly Movement[]): readonly Standing[] {
  const goals = movements.map(({ indicator }) => findGoalOfIndicator(strategy, indicator.id)?.goal.id)
  const firstOfGoal = movements.filter((_, index) => goals.indexOf(goals[index]) === index)
  return firstOfGoal.slice(0, most).map(({ standing }) => standing)
}
