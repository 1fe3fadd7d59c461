import type { Series, YearValue } from './series.ts'
import { findLatest, findObservation, toSeries } from './series.ts'

/** Values a year apart from `firstYear`; `null` where there is none. */
export interface Sparkline {
  readonly firstYear: number
  readonly values: readonly (number | null)[]
}

const emptySparkline: Sparkline = { firstYear: 0, values: [] }

/** A series as far as it is judged: to its last value that is not provisional. */
export function toSparkline(series: Series): Sparkline {
  const first = series.observations[0]
  const last = findLatest(series)
  if (!first || !last) return emptySparkline
  const length = last.year - first.year + 1
  const values = Array.from(
    { length },
    (_, index) => findObservation(series, first.year + index)?.value ?? null,
  )
  return { firstYear: first.year, values }
}

/** The values there are, with their years. */
export function toSparklineValues({ firstYear, values }: Sparkline): readonly YearValue[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ year: firstYear + index, value }]))
}

/** The series that a sparkline was made from, as far as it is judged. */
export function toSparklineSeries(sparkline: Sparkline): Series {
  return toSeries(toSparklineValues(sparkline).map((point) => ({ ...point, flags: [] })))
}
