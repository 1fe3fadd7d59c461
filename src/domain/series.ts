export const sexes = ['total', 'women', 'men'] as const
export type Sex = (typeof sexes)[number]

/** Why a cell has no value. A missing value is a kind of value, never a bare null and never 0. */
export const missingKinds = ['missing', 'suppressed', 'notApplicable', 'notYet'] as const
export type MissingKind = (typeof missingKinds)[number]

/** What the source says of a value; several may stand on one. */
export const observationFlags = ['break', 'provisional', 'revised', 'estimated'] as const
export type ObservationFlag = (typeof observationFlags)[number]

export interface YearValue {
  readonly year: number
  readonly value: number
}

export interface Observation extends YearValue {
  readonly flags: readonly ObservationFlag[]
}

export interface Gap {
  readonly year: number
  readonly kind: MissingKind
}

/**
 * One measure in one place for one sex over time. Only `toSeries` makes one, so a series is always
 * sorted, has one point a year, and only finite values.
 */
export interface Series {
  readonly observations: readonly Observation[]
  readonly gaps: readonly Gap[]
}

/** Sorts, keeps the last of several points in one year, and turns non-finite values into gaps. */
export function toSeries(points: readonly (Observation | Gap)[]): Series {
  const byYear = new Map<number, Observation | Gap>()
  for (const point of points) byYear.set(point.year, point)
  const observations: Observation[] = []
  const gaps: Gap[] = []
  for (const point of [...byYear.values()].sort((a, b) => a.year - b.year)) {
    if ('kind' in point) gaps.push(point)
    else if (Number.isFinite(point.value)) observations.push(point)
    else gaps.push({ year: point.year, kind: 'missing' })
  }
  return { observations, gaps }
}

export const emptySeries: Series = { observations: [], gaps: [] }

export function findObservation(series: Series, year: number): Observation | undefined {
  return series.observations.find((observation) => observation.year === year)
}

/** The last observation that is not provisional; `undefined` when there is none. */
export function findLatest(series: Series): Observation | undefined {
  return series.observations.findLast((observation) => !observation.flags.includes('provisional'))
}

/** The last observation where that is a provisional one, which `findLatest` passes over. */
export function findProvisional(series: Series): Observation | undefined {
  const last = series.observations.at(-1)
  return last?.flags.includes('provisional') ? last : undefined
}

/** The first observation at or after `year`. */
export function findFirstFrom(series: Series, year: number): Observation | undefined {
  return series.observations.find((observation) => observation.year >= year)
}

/** The year of the last series break at or before `year`: values before it cannot be compared with values after. */
export function findLastBreak(breakYears: readonly number[], year: number): number | undefined {
  return [...breakYears].sort((a, b) => a - b).findLast((breakYear) => breakYear <= year)
}

/**
 * Runs of observations that a line may join: a run ends where a year is missing in the series' own
 * rhythm (a listed gap) and where a break begins.
 */
export function toSegments(
  series: Series,
  breakYears: readonly number[],
): readonly (readonly Observation[])[] {
  const segments: Observation[][] = []
  const gapYears = series.gaps.map((gap) => gap.year)
  let previous: Observation | undefined
  for (const observation of series.observations) {
    const from = previous?.year ?? Number.NEGATIVE_INFINITY
    const isApart = [...gapYears, ...breakYears].some((year) => year > from && year <= observation.year)
    if (isApart || segments.length === 0) segments.push([])
    segments.at(-1)?.push(observation)
    previous = observation
  }
  return segments
}
