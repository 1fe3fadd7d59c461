import { measureByEurostat } from '#domain/assessment/eurostat.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findGoalOfIndicator, findIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import { pickStandings } from '#domain/summary.ts'

export interface Extremes {
  readonly best: readonly Standing[]
  readonly worst: readonly Standing[]
}

interface Ranked {
  readonly standing: Standing
  /** Change a year as a share, turned so that more is better. */
  readonly rate: number
  readonly goal: string | undefined
}

const most = 3

/**
 * Those that went best and worst: by change a year turned the wanted way, among the goals' indicators that can be
 * judged and point that way, at most one for each goal. One whose last year turned is never among the best.
 */
export function pickExtremes(strategy: Strategy, standings: readonly Standing[]): Extremes {
  const ranked = pickStandings(standings, indicatorIdsInTree(strategy))
    .flatMap((standing) => rank(strategy, standing))
    .sort((a, b) => b.rate - a.rate)
  const best = ranked.filter((one) => pointsTo(one, 'improving') && one.rate > 0 && !hasTurned(one))
  const worst = ranked.filter((one) => pointsTo(one, 'worsening') && one.rate < 0).reverse()
  return { best: takeOnePerGoal(best), worst: takeOnePerGoal(worst) }
}

function rank(strategy: Strategy, standing: Standing): readonly Ranked[] {
  const rate = toYearlyRate(strategy, standing)
  if (rate === null) return []
  return [{ standing, rate, goal: findGoalOfIndicator(strategy, standing.indicator)?.goal.id }]
}

/** Change a year as a share, whatever the verdict measures: a pace towards a target is of another kind. */
function toYearlyRate(strategy: Strategy, { indicator: id, verdict }: Standing): number | null {
  const { base, latest } = verdict
  const indicator = findIndicator(strategy, id)
  if (!indicator || !base || !latest || indicator.direction === 'context') return null
  return measureByEurostat({ direction: indicator.direction, base, latest }).value
}

const pointsTo = ({ standing }: Ranked, heading: Heading) => toHeading(standing.verdict.status) === heading

const hasTurned = ({ standing }: Ranked) =>
  standing.verdict.reasons.some(({ code }) => code === 'lastYearTurned')

function takeOnePerGoal(ranked: readonly Ranked[]): readonly Standing[] {
  const firstOfGoal = ranked.filter(
    ({ goal }, index) => ranked.findIndex((other) => other.goal === goal) === index,
  )
  return firstOfGoal.slice(0, most).map(({ standing }) => standing)
}
