import type { Indicator } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import { regionKindOf } from './region.ts'
import type { Sex } from './series.ts'
import { findObservation } from './series.ts'

/** A place among those of its kind that have a value the same year; equal values, as shown, share a position. */
export interface PlaceRank {
  readonly position: number
  readonly of: number
}

/**
 * A county among all counties, a municipality among those of its county: 1 is best. Undefined for the country, where no
 * direction is wanted, where levels follow the size of the place, and where there is nothing to be ranked among.
 */
export function findPlaceRank(
  { cube, direction, isTotal, decimals }: Indicator,
  region: string,
  sex: Sex,
  year: number,
): PlaceRank | undefined {
  const kind = regionKindOf(region)
  if (direction === 'context' || isTotal || kind === 'country') return undefined
  const isAmong = (code: string) =>
    regionKindOf(code) === kind && (kind === 'county' || code.slice(0, 2) === region.slice(0, 2))
  const shown = (code: string) => {
    const observation = findObservation(seriesOf(cube, code, sex), year)
    return observation === undefined ? [] : [Number(observation.value.toFixed(decimals))]
  }
  const values = cube.regions.filter(isAmong).flatMap(shown)
  const [own] = shown(region)
  if (own === undefined || values.length < 2) return undefined
  const isBetter = (value: number) => (direction === 'up' ? value > own : value < own)
  return { position: values.filter(isBetter).length + 1, of: values.length }
}
