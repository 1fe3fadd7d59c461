import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Series } from '#domain/series.ts'
import { findLastBreak, findObservation, toSeries } from '#domain/series.ts'

/** Women's and men's values of one year, and the difference women − men. */
export interface SexPair {
  readonly year: number
  readonly women: number
  readonly men: number
  readonly gap: number
}

export interface SexGap {
  readonly women: Series
  readonly men: Series
  /** The latest year that has both. */
  readonly latest: SexPair
  /** The first comparable year from the base year on that has both; undefined when it is the latest itself. */
  readonly base: SexPair | undefined
  /** Who has the larger value in the latest year; women when they are equal. */
  readonly larger: 'women' | 'men'
  /** The larger minus the smaller of the latest year, over time. A year that lacks either is a gap. */
  readonly difference: Series
}

/** Undefined where a place has no year with both. */
export function toSexGap(indicator: Indicator, region: string, wantedBaseYear: number): SexGap | undefined {
  const women = seriesOf(indicator.cube, region, 'women')
  const men = seriesOf(indicator.cube, region, 'men')
  const pairs = women.observations.flatMap(({ year, value }): SexPair[] => {
    const other = findObservation(men, year)
    return other ? [{ year, women: value, men: other.value, gap: value - other.value }] : []
  })
  const latest = pairs.at(-1)
  if (!latest) return undefined
  const breakYears = indicator.breaks.map(({ year }) => year)
  const start = Math.max(wantedBaseYear, findLastBreak(breakYears, latest.year) ?? wantedBaseYear)
  const larger = latest.gap < 0 ? 'men' : 'women'
  const sign = larger === 'men' ? -1 : 1
  const years = [...women.observations, ...women.gaps, ...men.observations, ...men.gaps].map(
    ({ year }) => year,
  )
  return {
    women,
    men,
    latest,
    base: pairs.find(({ year }) => year >= start && year < latest.year),
    larger,
    difference: toSeries(
      years.map((year) => {
        const pair = pairs.find((candidate) => candidate.year === year)
        return pair ? { year, value: sign * pair.gap, flags: [] } : { year, kind: 'missing' as const }
      }),
    ),
  }
}
