import type { Series } from '../series.ts'
import { toSegments } from '../series.ts'
import { toSign } from './growth.ts'

/** The best change a year that a series has had between two neighbouring observations, in its own unit. */
export interface BestStep {
  readonly from: number
  readonly to: number
  /** Signed as the values move: negative where a fall is the best that has been. */
  readonly perYear: number
}

/** Undefined where no two comparable observations stand beside each other. Never across a series break. */
export function findBestStep(
  series: Series,
  breakYears: readonly number[],
  direction: 'up' | 'down',
): BestStep | undefined {
  const sign = toSign(direction)
  const breaksOnly: Series = { ...series, gaps: [] }
  const steps = toSegments(breaksOnly, breakYears).flatMap((segment) =>
    segment.slice(1).flatMap((observation, index): BestStep[] => {
      const previous = segment[index]
      if (!previous) return []
      const perYear = (observation.value - previous.value) / (observation.year - previous.year)
      return [{ from: previous.year, to: observation.year, perYear }]
    }),
  )
  return steps.sort((a, b) => sign * (b.perYear - a.perYear))[0]
}
