import type { Indicator, ObservationCube } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Sex } from './series.ts'
import { findLastBreak, findObservation, sexes } from './series.ts'

/** The latest year that most of the measured municipalities have, and the year they are compared with. */
export interface MunicipalityYears {
  readonly year: number
  /** Undefined where there is no earlier comparable year that most have. */
  readonly baseYear: number | undefined
}

/** Undefined where no municipality has a value. */
export function findMunicipalityYears(
  { cube, breaks }: Pick<Indicator, 'cube' | 'breaks'>,
  municipalities: readonly string[],
  sex: Sex,
  wantedBaseYear: number,
): MunicipalityYears | undefined {
  const series = municipalities.map((code) => seriesOf(cube, code, sex))
  const measured = series.filter(({ observations }) => observations.length > 0)
  const isHadByMost = (year: number) =>
    measured.filter((candidate) => findObservation(candidate, year)).length > measured.length / 2
  const years = [
    ...new Set(measured.flatMap(({ observations }) => observations.map(({ year }) => year))),
  ].sort((a, b) => a - b)
  const year = years.findLast(isHadByMost) ?? years.at(-1)
  if (year === undefined) return undefined
  const breakYears = breaks.map((seriesBreak) => seriesBreak.year)
  const start = Math.max(wantedBaseYear, findLastBreak(breakYears, year) ?? wantedBaseYear)
  const baseYear = years.find((candidate) => candidate >= start && candidate < year && isHadByMost(candidate))
  return { year, baseYear }
}

/** The total where any of the places has it, else the first sex that one of them has. */
export function findMeasuredSex(cube: ObservationCube, places: readonly string[]): Sex | undefined {
  return sexes.find((sex) => places.some((code) => seriesOf(cube, code, sex).observations.length > 0))
}
