import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Sex } from '#domain/series.ts'
import { findLastBreak, findObservation, sexes } from '#domain/series.ts'

/** Which sex and years the places are shown for. */
export interface MapYears {
  readonly sex: Sex
  /** The latest year that more than half of the measured places have. */
  readonly year: number
  /** The first such year from the base year on and after any series break; undefined when there is none before `year`. */
  readonly baseYear: number | undefined
}

/** Undefined where none of the places has a value. */
export function findMapYears(
  { cube, breaks }: Indicator,
  codes: readonly string[],
  wantedBaseYear: number,
): MapYears | undefined {
  const seriesFor = (sex: Sex) =>
    codes.map((code) => seriesOf(cube, code, sex)).filter(({ observations }) => observations.length > 0)
  const sex = sexes.find((candidate) => seriesFor(candidate).length > 0)
  if (sex === undefined) return undefined
  const measured = seriesFor(sex)
  const known = new Set(measured.flatMap(({ observations }) => observations.map(({ year }) => year)))
  const years = [...known].sort((a, b) => a - b)
  const isHadByMost = (year: number) =>
    measured.filter((series) => findObservation(series, year)).length > measured.length / 2
  const year = years.findLast(isHadByMost) ?? years.at(-1)
  if (year === undefined) return undefined
  const breakYear = findLastBreak(
    breaks.map((seriesBreak) => seriesBreak.year),
    year,
  )
  const start = Math.max(wantedBaseYear, breakYear ?? wantedBaseYear)
  return {
    sex,
    year,
    baseYear: years.find((candidate) => candidate >= start && candidate < year && isHadByMost(candidate)),
  }
}
