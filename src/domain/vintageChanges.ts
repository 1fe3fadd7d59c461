import type { Series } from './series.ts'
import { findObservation } from './series.ts'

/** A year in two editions of a series; null where the edition has no value. */
export interface VintageChange {
  readonly year: number
  readonly before: number | null
  readonly now: number | null
}

/** The years in which two editions of a series differ, ascending. */
export function listVintageChanges(replaced: Series, current: Series): readonly VintageChange[] {
  const years = new Set([...replaced.observations, ...current.observations].map(({ year }) => year))
  const valueIn = (series: Series, year: number) => findObservation(series, year)?.value ?? null
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ year, before: valueIn(replaced, year), now: valueIn(current, year) }))
    .filter(({ before, now }) => before !== now)
}

/** How many years both editions have a value for. */
export function countSharedYears(replaced: Series, current: Series): number {
  return replaced.observations.filter(({ year }) => findObservation(current, year)).length
}
