import type { Domain } from './trendScale.ts'
import { toShareInPercent } from './trendScale.ts'

/** Widths of a chart, as its container query knows them. */
export const widths = ['narrow', 'medium', 'wide'] as const
export type Width = (typeof widths)[number]

/** Least distance between two years' labels, in per cent of the narrowest plot of each width. */
const leastDistance = { narrow: 32, medium: 16, wide: 9 } as const satisfies Record<Width, number>

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]

export interface YearTick {
  readonly year: number
  readonly x: number
  /** The widths at which the year is written out. */
  readonly shownAt: readonly Width[]
}

/**
 * The years that are written under the axis. `marked` come first, in order of weight, then the ends of the axis.
 * A year that has no room at a width is left out there; no two labels meet.
 */
export function toYearTicks(domain: Domain, marked: readonly number[]): readonly YearTick[] {
  const yearsAt = widths.map((width) => placeYears(domain, marked, leastDistance[width]))
  const years = [...new Set(yearsAt.flat())].sort((a, b) => a - b)
  return years.map((year) => ({
    year,
    x: toShareInPercent(year, domain),
    shownAt: widths.filter((_, index) => yearsAt[index]?.includes(year)),
  }))
}

function placeYears(domain: Domain, marked: readonly number[], distance: number): readonly number[] {
  const placed: number[] = []
  const regular = toRegularYears(domain, marked[0] ?? domain.to, distance)
  for (const year of [...marked, domain.to, domain.from, ...regular]) {
    const x = toShareInPercent(year, domain)
    if (x < 0 || x > 100) continue
    if (placed.every((other) => Math.abs(toShareInPercent(other, domain) - x) >= distance)) placed.push(year)
  }
  return placed
}

/** Round years; every second year counts from `anchor`, so that a survey's own rhythm is met. */
function toRegularYears({ from, to }: Domain, anchor: number, distance: number): readonly number[] {
  const step = steps.find((candidate) => (candidate / (to - from)) * 100 >= distance) ?? to - from
  const offset = step < 5 ? anchor % step : 0
  const first = Math.ceil((from - offset) / step) * step + offset
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => first + index * step)
}
