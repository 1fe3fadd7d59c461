import type { Indicator } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Region } from './region.ts'
import type { Sex } from './series.ts'
import { findLatest, findObservation } from './series.ts'
import { judgedSexes } from './standing.ts'

/** One measure in all places of a group the same year, each value rounded as it is shown. */
export interface PlaceLevel {
  readonly indicator: string
  readonly sex: Sex
  readonly year: number
  /** The value of the whole that the places are parts of. */
  readonly whole: number | null
  /** In the order of the group's places; null where there is none that year. */
  readonly values: readonly (number | null)[]
}

/** The parts of a whole, which are compared with it and with each other: a county's municipalities, the country's counties. */
export interface PlaceGroup {
  readonly whole: string
  readonly places: readonly string[]
  readonly levels: readonly PlaceLevel[]
}

/**
 * The levels of the regions whose parent is `whole`, for the indicators whose levels can be compared: neither totals nor
 * measures without a wanted direction. There is one level for each year that is some place's latest, so that every place
 * can be seen among the others in the year of its own verdict.
 */
export function toPlaceGroup(
  whole: string,
  regions: readonly Region[],
  indicators: readonly Indicator[],
): PlaceGroup {
  const places = regions.filter(({ parent }) => parent === whole).map(({ code }) => code)
  const compared = indicators.filter(({ direction, isTotal }) => direction !== 'context' && !isTotal)
  return { whole, places, levels: compared.flatMap((indicator) => toLevels(indicator, whole, places)) }
}

function toLevels(indicator: Indicator, whole: string, places: readonly string[]): readonly PlaceLevel[] {
  const sexes = new Set(places.flatMap((place) => judgedSexes(indicator, place)))
  return [...sexes].flatMap((sex) =>
    findLatestYears(indicator, places, sex).flatMap((year) => {
      const valueOf = (place: string) => findShownValue(indicator, place, sex, year)
      const values = places.map(valueOf)
      if (values.filter((value) => value !== null).length < 2) return []
      return [{ indicator: indicator.id, sex, year, whole: valueOf(whole), values }]
    }),
  )
}

function findLatestYears({ cube }: Indicator, places: readonly string[], sex: Sex): readonly number[] {
  const years = places.flatMap((place) => findLatest(seriesOf(cube, place, sex))?.year ?? [])
  return [...new Set(years)].sort((a, b) => a - b)
}

function findShownValue({ cube, decimals }: Indicator, place: string, sex: Sex, year: number): number | null {
  const observation = findObservation(seriesOf(cube, place, sex), year)
  return observation ? Number(observation.value.toFixed(decimals)) + 0 : null
}
