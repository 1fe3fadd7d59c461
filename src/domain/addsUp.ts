import type { ObservationCube } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import { regionKindOf } from './region.ts'
import type { Sex } from './series.ts'
import { findObservation } from './series.ts'

const tolerance = 0.02

/**
 * True for a measure whose parts add up to their whole: people, tonnes, kronor. The levels of such a measure say how
 * large a place is, so they are not compared between places. Read from the figures: the municipalities of a county
 * add up to it, or the counties to the country, in the latest year that has them all.
 */
export function addsUp(cube: ObservationCube): boolean {
  const sex = cube.sexes.includes('total') ? 'total' : cube.sexes[0]
  if (sex === undefined) return false
  for (const whole of [...cube.regions].sort((a, b) => Number(a === '00') - Number(b === '00'))) {
    const ratio = findShareOfParts(cube, whole, partsOf(cube, whole), sex)
    if (ratio !== undefined) return Math.abs(ratio - 1) < tolerance
  }
  return false
}

function partsOf(cube: ObservationCube, whole: string): readonly string[] {
  if (whole === '00') return cube.regions.filter((code) => regionKindOf(code) === 'county')
  return cube.regions.filter((code) => regionKindOf(code) === 'municipality' && code.startsWith(whole))
}

function findShareOfParts(
  cube: ObservationCube,
  whole: string,
  parts: readonly string[],
  sex: Sex,
): number | undefined {
  if (parts.length < 2) return undefined
  const wholeSeries = seriesOf(cube, whole, sex)
  const partSeries = parts.map((part) => seriesOf(cube, part, sex))
  for (const { year, value } of wholeSeries.observations.toReversed()) {
    const values = partSeries.map((series) => findObservation(series, year)?.value)
    const isComplete = values.every((part) => part !== undefined)
    if (isComplete && value !== 0) return values.reduce((sum, part) => sum + part, 0) / value
  }
  return undefined
}
