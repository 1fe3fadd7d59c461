import type { Indicator, ObservationCube } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { YearValue } from './series.ts'
import { findLastBreak, findObservation } from './series.ts'

/** A change must be this many times the last decimal published: rounding may then be a quarter of it, at most. */
const stepsNeeded = 4

/**
 * What a change amounts to in people: how many more (or, negative, fewer) there are in the latest year than there had
 * been with the base year's share. `population · (latest − base) / per`, with the population of the latest year.
 *
 * Undefined where the measure has no population, the place has none that year, a series break lies between, or the
 * published decimals are too few to know the change by.
 */
export function toPeopleEquivalent(
  { people, breaks, cube }: Pick<Indicator, 'people' | 'breaks' | 'cube'>,
  region: string,
  base: YearValue,
  latest: YearValue,
): number | undefined {
  if (!people || base.year >= latest.year) return undefined
  const breakYear = findLastBreak(
    breaks.map(({ year }) => year),
    latest.year,
  )
  if (breakYear !== undefined && breakYear > base.year) return undefined
  const change = latest.value - base.value
  const step = Math.max(toPublishedStep(cube, base.year), toPublishedStep(cube, latest.year))
  // The tolerance is for 0.4 as 70.9 − 70.5 in binary.
  if (Math.abs(change) < stepsNeeded * step - 1e-9) return undefined
  const population = findObservation(seriesOf(people.cube, region, 'total'), latest.year)
  return population && (population.value * change) / people.per
}

/** One unit of the last decimal that a year is published with: 0.1 where no place has more than one. */
function toPublishedStep({ values, years }: ObservationCube, year: number): number {
  const ofYear = values.filter((_, cell) => years[cell % years.length] === year)
  const decimals = ofYear.map((value) => String(value ?? 0).split('.')[1]?.length ?? 0)
  return 10 ** -Math.max(0, ...decimals)
}
