import { toAbsoluteRate } from './assessment/growth.ts'
import { statuses } from './assessment/assessment.ts'
import type { IndicatorSummary } from './indicator.ts'
import type { Standing } from './standing.ts'

/**
 * Places on one indicator, best verdict first and then by change, the wanted way. A total's changes are taken as a share
 * a year, since its large places move most. Places that cannot be judged come last; equals keep their order.
 */
export function orderByVerdict(
  standings: readonly Standing[],
  indicator: Pick<IndicatorSummary, 'direction' | 'isTotal'>,
): readonly Standing[] {
  const keyed = standings.map((standing) => ({
    standing,
    rank: statuses.indexOf(standing.verdict.status),
    gain: toGain(standing, indicator),
  }))
  return keyed.sort((a, b) => a.rank - b.rank || b.gain - a.gain).map(({ standing }) => standing)
}

function toGain(
  { verdict: { base, latest } }: Standing,
  { direction, isTotal }: Pick<IndicatorSummary, 'direction' | 'isTotal'>,
): number {
  if (!base || !latest || direction === 'context') return 0
  if (isTotal) return toAbsoluteRate({ base, latest, direction })
  return direction === 'up' ? latest.value - base.value : base.value - latest.value
}
