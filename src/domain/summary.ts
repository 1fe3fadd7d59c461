import type { Status } from './assessment/assessment.ts'
import { statuses } from './assessment/assessment.ts'
import type { Heading } from './assessment/heading.ts'
import { toHeading } from './assessment/heading.ts'
import type { Standing } from './standing.ts'

/** How many verdicts there are of each kind; a kind there is none of may be left out. */
export type VerdictCounts = Readonly<Partial<Record<Status, number>>>

/** How many of the counted verdicts point that way. */
export function countHeading(counts: VerdictCounts, heading: Heading): number {
  return statuses
    .filter((status) => toHeading(status) === heading)
    .reduce((sum, status) => sum + (counts[status] ?? 0), 0)
}

export function countVerdicts(counts: VerdictCounts): number {
  return statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0)
}

/** Many verdicts as a distribution with its coverage; never one mean. */
export interface Distribution {
  readonly counts: Readonly<Record<Status, number>>
  /** Indicators in all, and how many of them can be judged. */
  readonly total: number
  readonly assessed: number
  readonly improving: number
  readonly unchanged: number
  readonly worsening: number
  /** The year most of the latest values are from, and how many are. */
  readonly commonYear: { readonly year: number; readonly count: number } | null
  readonly latestYear: number | null
}

export function toDistribution(standings: readonly Standing[]): Distribution {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  for (const { verdict } of standings) counts[verdict.status] += 1
  const countHeading = (heading: Heading) =>
    standings.filter(({ verdict }) => toHeading(verdict.status) === heading).length
  return {
    counts,
    total: standings.length,
    assessed: standings.length - countHeading('unknown'),
    improving: countHeading('improving'),
    unchanged: countHeading('unchanged'),
    worsening: countHeading('worsening'),
    ...toYears(standings),
  }
}

function toYears(standings: readonly Standing[]): Pick<Distribution, 'commonYear' | 'latestYear'> {
  const years = standings.flatMap(({ verdict }) => (verdict.latest ? [verdict.latest.year] : []))
  const counted = [...new Set(years)].map((year) => ({
    year,
    count: years.filter((candidate) => candidate === year).length,
  }))
  const [commonYear = null] = counted.sort((a, b) => b.count - a.count || b.year - a.year)
  return { commonYear, latestYear: years.length > 0 ? Math.max(...years) : null }
}

/** The standings of the given indicators, in their order; those without one are left out. */
export function pickStandings(
  standings: readonly Standing[],
  indicators: readonly string[],
): readonly Standing[] {
  const byIndicator = new Map(standings.map((standing) => [standing.indicator, standing]))
  return indicators.flatMap((id) => byIndicator.get(id) ?? [])
}
