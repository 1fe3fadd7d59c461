import type { Indicator, ObservationCube } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Sex } from './series.ts'
import { findLastBreak, findObservation, sexes } from './series.ts'

/** A year that most of the measured municipalities have, and the year they are compared with. */
export interface MunicipalityYears {
  readonly year: number
  /** Undefined where there is no earlier comparable year that most have. */
  readonly baseYear: number | undefined
}

/** The years with any value, ascending: those that most of the measured municipalities have, and those too few have. */
export interface YearSteps {
  readonly years: readonly number[]
  readonly skipped: readonly number[]
}

export function findYearSteps(cube: ObservationCube, municipalities: readonly string[], sex: Sex): YearSteps {
  const series = municipalities.map((code) => seriesOf(cube, code, sex))
  const measured = series.filter(({ observations }) => observations.length > 0)
  const isHadByMost = (year: number) =>
    measured.filter((candidate) => findObservation(candidate, year)).length > measured.length / 2
  const years = [
    ...new Set(measured.flatMap(({ observations }) => observations.map(({ year }) => year))),
  ].sort((a, b) => a - b)
  return { years: years.filter(isHadByMost), skipped: years.filter((year) => !isHadByMost(year)) }
}

/** Of the year asked for, if most have it, else of the latest. Undefined where no municipality has a value. */
export function findMunicipalityYears(
  { cube, breaks }: Pick<Indicator, 'cube' | 'breaks'>,
  municipalities: readonly string[],
  sex: Sex,
  wantedBaseYear: number,
  wantedYear?: number,
): MunicipalityYears | undefined {
  const { years, skipped } = findYearSteps(cube, municipalities, sex)
  const year = years.find((step) => step === wantedYear) ?? years.at(-1) ?? skipped.at(-1)
  if (year === undefined) return undefined
  const breakYears = breaks.map((seriesBreak) => seriesBreak.year)
  const start = Math.max(wantedBaseYear, findLastBreak(breakYears, year) ?? wantedBaseYear)
  const baseYear = years.find((candidate) => candidate >= start && candidate < year)
  return { year, baseYear }
}

/** The total where any of the places has it, else the first sex that one of them has. */
export function findMeasuredSex(cube: ObservationCube, places: readonly string[]): Sex | undefined {
  return sexes.find((sex) => places.some((code) => seriesOf(cube, code, sex).observations.length > 0))
}
