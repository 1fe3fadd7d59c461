import type { Bounds } from '../measureBounds.ts'
import type { Observation } from '../series.ts'
import type { Drift, Projection } from './drift.ts'
import { projectDrift, toDrift } from './drift.ts'

/** Where the pace so far leads, year by year. */
export interface Outlook {
  readonly drift: Drift
  /** Ascending, at least one. */
  readonly years: readonly [Projection, ...Projection[]]
  /** The border at which the projected values were stopped, if they were. */
  readonly stoppedAt: number | undefined
}

/**
 * Carries on the pace of some observations from one year to another, both included, never beyond the bounds. Undefined
 * with fewer than two observations, or when there are no such years.
 */
export function toOutlook(
  observations: readonly Observation[],
  { from, to }: { readonly from: number; readonly to: number },
  bounds: Bounds,
): Outlook | undefined {
  const drift = toDrift(observations)
  const latest = observations.at(-1)
  if (!drift || !latest) return undefined
  const hold = (value: number) => Math.min(Math.max(value, bounds.low), bounds.high)
  const free = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    projectDrift(drift, latest, from + index),
  )
  const [first, ...others] = free.map(({ year, value, low, high }): Projection => {
    return {
      year,
      value: hold(value),
      low: low === null ? null : hold(low),
      high: high === null ? null : hold(high),
    }
  })
  if (!first) return undefined
  const stopped = free.find(({ value }) => hold(value) !== value)
  return { drift, years: [first, ...others], stoppedAt: stopped && hold(stopped.value) }
}
