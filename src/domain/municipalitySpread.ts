import { guardLimits } from './assessment/guardLimits.ts'
import type { Indicator } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Region } from './region.ts'
import type { Gap, Observation, Series, Sex } from './series.ts'
import { findLastBreak, findLatest, findObservation, toSeries } from './series.ts'

/** So large a share of the municipalities must have a value in a year for its ends to be told: 10 of 14. */
export const spreadCoverage = 0.7

/** The municipalities with the highest and the lowest value of one year; several where they are equal. */
export interface SpreadYear {
  readonly year: number
  readonly low: number
  readonly high: number
  readonly lowest: readonly Region[]
  readonly highest: readonly Region[]
  /** How many municipalities have a value. */
  readonly count: number
}

export interface MunicipalitySpread {
  readonly years: readonly SpreadYear[]
  /** Years that some municipalities have a value in, but too few. */
  readonly leftOutYears: readonly number[]
  readonly latest: SpreadYear
  /** The first comparable year from the base year on; undefined when it is the latest itself. */
  readonly base: SpreadYear | undefined
  /** Highest minus lowest, over time. A year that too few municipalities have is a gap. */
  readonly difference: Series
}

type SpreadIndicator = Pick<Indicator, 'cube' | 'breaks' | 'isTotal' | 'countsPeople'>

/**
 * The distance between the highest and the lowest municipality, year by year. Undefined for a total, where it says
 * only how large places are, and where no year has values for enough of them.
 */
export function toMunicipalitySpread(
  indicator: SpreadIndicator,
  municipalities: readonly Region[],
  sex: Sex,
  wantedBaseYear: number,
): MunicipalitySpread | undefined {
  if (indicator.isTotal) return undefined
  const places = municipalities.map((place) => ({ place, series: seriesOf(indicator.cube, place.code, sex) }))
  const measured = indicator.cube.years.map((year) => toMeasuredYear(indicator, places, year))
  const years = measured.flatMap(({ spread }) => spread ?? [])
  const difference = toSeries(measured.map(({ point }) => point))
  const latestYear = (findLatest(difference) ?? difference.observations.at(-1))?.year
  const latest = years.find(({ year }) => year === latestYear)
  if (!latest) return undefined
  const breakYears = indicator.breaks.map(({ year }) => year)
  const start = Math.max(wantedBaseYear, findLastBreak(breakYears, latest.year) ?? wantedBaseYear)
  const base = years.find(({ year }) => year >= start && year < latest.year)
  const leftOutYears = measured.filter(({ isLeftOut }) => isLeftOut).map(({ point }) => point.year)
  return { years, leftOutYears, latest, base, difference }
}

interface Place {
  readonly place: Region
  readonly series: Series
}

interface MeasuredYear {
  readonly spread: SpreadYear | undefined
  readonly point: Observation | Gap
  readonly isLeftOut: boolean
}

function toMeasuredYear(indicator: SpreadIndicator, places: readonly Place[], year: number): MeasuredYear {
  const told = places.flatMap(({ place, series }) => {
    const observation = findObservation(series, year)
    return observation && isJudgeable(indicator, observation) ? [{ place, ...observation }] : []
  })
  if (told.length < 2 || told.length < spreadCoverage * places.length)
    return { spread: undefined, point: { year, kind: 'missing' }, isLeftOut: told.length > 0 }
  const values = told.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const placesAt = (end: number) => told.filter(({ value }) => value === end).map(({ place }) => place)
  return {
    spread: { year, low, high, lowest: placesAt(low), highest: placesAt(high), count: told.length },
    point: { year, value: high - low, flags: [...new Set(told.flatMap(({ flags }) => flags))] },
    isLeftOut: false,
  }
}

/** A number of people too small to be judged is no end to measure from. */
function isJudgeable({ countsPeople }: SpreadIndicator, { value }: Observation): boolean {
  return !countsPeople || Math.abs(value) >= guardLimits.people
}
