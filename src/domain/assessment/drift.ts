import type { Observation, YearValue } from '../series.ts'

/**
 * The pace of a series: a random walk with drift. `perYear` is the mean change a year from the first to the last
 * observation; `deviation` is how much single years stray from it, `null` with fewer than four steps.
 */
export interface Drift {
  readonly perYear: number
  readonly deviation: number | null
  readonly years: number
}

/** With fewer steps than this there is no interval. */
export const fewestSteps = 4

/** Undefined with fewer than two observations. A step over several years counts as that many years. */
export function toDrift(observations: readonly Observation[]): Drift | undefined {
  const first = observations[0]
  const last = observations.at(-1)
  if (!first || !last || last.year <= first.year) return undefined
  const years = last.year - first.year
  const perYear = (last.value - first.value) / years
  const squares = observations.slice(1).map((observation, index) => {
    const previous = observations[index] ?? first
    const span = observation.year - previous.year
    return (observation.value - previous.value - perYear * span) ** 2 / span
  })
  const steps = squares.length
  const sum = squares.reduce((total, square) => total + square, 0)
  return { perYear, deviation: steps < fewestSteps ? null : Math.sqrt(sum / (steps - 1)), years }
}

/** 80 % of a normal distribution lies within so many standard deviations. */
const eightyPercent = 1.2816

export interface Projection extends YearValue {
  /** The 80 % interval; `null` where too few steps are known. */
  readonly low: number | null
  readonly high: number | null
}

/**
 * Where the pace so far leads: `y = yt + h·perYear`, and the interval `± 1.28·s·√(h·(1 + h/n))` of the drift method
 * (Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.5), `n` being the years it rests on.
 */
export function projectDrift(drift: Drift, latest: YearValue, year: number): Projection {
  const ahead = year - latest.year
  const value = latest.value + ahead * drift.perYear
  if (drift.deviation === null) return { year, value, low: null, high: null }
  const reach = eightyPercent * drift.deviation * Math.sqrt(ahead * (1 + ahead / drift.years))
  return { year, value, low: value - reach, high: value + reach }
}

/** When a value is reached at the pace so far: the year, and the earliest and latest within the 80 % interval. */
export interface Arrival {
  readonly year: number
  readonly earliest: number | null
  /** `null` where the slow edge of the interval does not get there within a hundred years, or is not known. */
  readonly latest: number | null
}

/** An arrival more years away than this is not told. */
export const farthest = 100

/** Undefined when the pace leads away from the value, stands still, or needs more than a hundred years. */
export function findArrival(drift: Drift, latest: YearValue, goal: number): Arrival | undefined {
  const distance = goal - latest.value
  if (distance === 0 || distance * drift.perYear <= 0) return undefined
  const way = Math.sign(distance)
  const isThere = (value: number | null) => value !== null && way * (value - goal) >= 0
  const years = Array.from({ length: farthest }, (_, index) =>
    projectDrift(drift, latest, latest.year + 1 + index),
  )
  const year = years.find(({ value }) => isThere(value))?.year
  if (year === undefined) return undefined
  const fast = years.find(({ low, high }) => isThere(way > 0 ? high : low))
  const slow = years.find(({ low, high }) => isThere(way > 0 ? low : high))
  return { year, earliest: fast?.year ?? null, latest: slow?.year ?? null }
}
