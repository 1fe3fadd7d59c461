import type { Series } from './series.ts'

/** The first and the last year that are shown; an end that is left out is not narrowed. */
export interface Period {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/**
 * What of a wished period narrows the years there are, ascending. An end between two of them becomes the nearest inside;
 * one that leaves fewer than two years is no period at all.
 */
export function toPeriod(wished: Period, years: readonly number[]): Period {
  const from = years.find((year) => year >= (wished.from ?? -Infinity))
  const to = years.findLast((year) => year <= (wished.to ?? Infinity))
  if (from === undefined || to === undefined || from >= to) return {}
  return { from: from === years[0] ? undefined : from, to: to === years.at(-1) ? undefined : to }
}

export function isWithin(year: number, { from = -Infinity, to = Infinity }: Period): boolean {
  return year >= from && year <= to
}

/** The part of a series that lies in a period. */
export function withinPeriod({ observations, gaps }: Series, period: Period): Series {
  return {
    observations: observations.filter(({ year }) => isWithin(year, period)),
    gaps: gaps.filter(({ year }) => isWithin(year, period)),
  }
}
