import type { Indicator } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Observation, ObservationFlag, Series } from './series.ts'
import { findLastBreak, findObservation, toSeries } from './series.ts'

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
  /** The latest year that has both, provisional values aside where there are others. */
  readonly latest: SexPair
  /** The first comparable year from the base year on that has both; undefined when it is the latest itself. */
  readonly base: SexPair | undefined
  /** Who has the larger value in the latest year; women when they are equal. */
  readonly larger: 'women' | 'men'
  /** The larger minus the smaller of the latest year, over time. A year that lacks either is a gap. */
  readonly difference: Series
}

interface FlaggedPair extends SexPair {
  readonly flags: readonly ObservationFlag[]
}

/** Undefined where a place has no year with both. */
export function toSexGap(
  { cube, breaks }: Pick<Indicator, 'cube' | 'breaks'>,
  region: string,
  wantedBaseYear: number,
): SexGap | undefined {
  const women = seriesOf(cube, region, 'women')
  const men = seriesOf(cube, region, 'men')
  const pairs = women.observations.flatMap((one): FlaggedPair[] => {
    const other = findObservation(men, one.year)
    return other ? [toPair(one, other)] : []
  })
  const latest = pairs.findLast(({ flags }) => !flags.includes('provisional')) ?? pairs.at(-1)
  if (!latest) return undefined
  const breakYears = breaks.map(({ year }) => year)
  const start = Math.max(wantedBaseYear, findLastBreak(breakYears, latest.year) ?? wantedBaseYear)
  const larger = latest.gap < 0 ? 'men' : 'women'
  const sign = larger === 'men' ? -1 : 1
  const years = [women, men].flatMap(({ observations, gaps }) =>
    [...observations, ...gaps].map(({ year }) => year),
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
        // Adding zero turns −0 into 0.
        return pair
          ? { year, value: sign * pair.gap + 0, flags: pair.flags }
          : { year, kind: 'missing' as const }
      }),
    ),
  }
}

/** What is said of either value is said of their difference. */
function toPair(women: Observation, men: Observation): FlaggedPair {
  return {
    year: women.year,
    women: women.value,
    men: men.value,
    gap: women.value - men.value,
    flags: [...new Set([...women.flags, ...men.flags])],
  }
}
