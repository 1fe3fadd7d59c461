import { measureByEurostat } from './assessment/eurostat.ts'
import type { Measurement } from './assessment/measurement.ts'
import type { IndicatorSummary } from './indicator.ts'
import type { Standing } from './standing.ts'

/** How one indicator has moved in one place. */
export interface Movement {
  readonly indicator: IndicatorSummary
  readonly standing: Standing
  /** Change a year as a share, turned so that more is better. */
  readonly rate: number
}

/**
 * The movements there are, best first; those alike in the order given. Every one is measured as change a year, whatever
 * its verdict measures: a pace towards a target is of another kind, and could not be compared.
 */
export function toMovements(
  indicators: readonly IndicatorSummary[],
  standings: readonly Standing[],
): readonly Movement[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  return standings
    .flatMap((standing) => {
      const indicator = byId.get(standing.indicator)
      const rate = indicator && measureYearly(indicator, standing)?.value
      return indicator && typeof rate === 'number' ? [{ indicator, standing, rate }] : []
    })
    .sort((a, b) => b.rate - a.rate)
}

/** The change a year as a share, turned so that more is better; undefined where there is none or no way is wanted. */
export function measureYearly(
  { direction }: Pick<IndicatorSummary, 'direction'>,
  { verdict }: Pick<Standing, 'verdict'>,
): Measurement | undefined {
  const { base, latest } = verdict
  if (!base || !latest || direction === 'context') return undefined
  return measureByEurostat({ direction, base, latest })
}
