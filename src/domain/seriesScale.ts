import type { IndicatorSummary } from './indicator.ts'
import type { Series } from './series.ts'
import { findLastBreak, findObservation, toSeries } from './series.ts'

/** As published, as the change since a base year, or with the base year as 100. */
export const scales = ['value', 'change', 'index'] as const
export type Scale = (typeof scales)[number]

/**
 * What a converted value is: percentage points or the measure's own unit since the base, per cent of the base, or the
 * base as 100.
 */
export type RelativeScale = 'points' | 'own' | 'perCent' | 'index'

/** Why a series cannot be told against its base. */
export type ScaleProblem = 'noBase' | 'zeroBase' | 'negative'

/** How the change of a measure is told: a total in per cent, since a large place's moves most in its own unit. */
export function toChangeScale({ valueKind, isTotal }: Pick<IndicatorSummary, 'valueKind' | 'isTotal'>) {
  if (valueKind === 'percent') return 'points'
  return isTotal ? 'perCent' : 'own'
}

/** On these scales places of different size can be seen together. */
export function isProportional(scale: RelativeScale): boolean {
  return scale === 'perCent' || scale === 'index'
}

/**
 * The year a series is told against: the first with a value from the wanted year on, never before the last series break.
 * Where the series has ended by then, its first comparable year. Undefined where no later year is left to compare.
 */
export function findScaleBase(
  series: Series,
  wanted: number,
  breakYears: readonly number[],
): number | undefined {
  const last = series.observations.at(-1)?.year
  if (last === undefined) return undefined
  const start = findLastBreak(breakYears, last) ?? -Infinity
  const years = series.observations.map(({ year }) => year).filter((year) => year >= start && year < last)
  return years.find((year) => year >= wanted) ?? years[0]
}

/** Why a series cannot be converted; undefined where it can. Only a base above zero has proportions. */
export function findScaleProblem(
  series: Series,
  scale: RelativeScale,
  baseYear: number,
  breakYears: readonly number[],
): ScaleProblem | undefined {
  const base = findObservation(series, baseYear)
  if (!base) return 'noBase'
  if (!isProportional(scale)) return undefined
  const isNegative = toComparable(series, baseYear, breakYears).observations.some(({ value }) => value < 0)
  if (isNegative) return 'negative'
  return base.value === 0 ? 'zeroBase' : undefined
}

/**
 * A series against its own value in the base year: v − b, 100 (v − b) / b, or 100 v / b. Years on the other side of a
 * series break cannot be compared with the base and are left out. Empty where `findScaleProblem` finds one.
 */
export function toRelative(
  series: Series,
  scale: RelativeScale,
  baseYear: number,
  breakYears: readonly number[],
): Series {
  const base = findObservation(series, baseYear)
  if (!base || findScaleProblem(series, scale, baseYear, breakYears)) return toSeries([])
  const { observations, gaps } = toComparable(series, baseYear, breakYears)
  const converted = observations.map((one) => ({ ...one, value: convert(one.value, base.value, scale) }))
  return toSeries([...converted, ...gaps])
}

function convert(value: number, base: number, scale: RelativeScale): number {
  if (scale === 'index') return (100 * value) / base
  return scale === 'perCent' ? (100 * (value - base)) / base : value - base
}

function toComparable(
  { observations, gaps }: Series,
  baseYear: number,
  breakYears: readonly number[],
): Series {
  const isComparable = ({ year }: { readonly year: number }) =>
    !breakYears.some((each) => each > Math.min(year, baseYear) && each <= Math.max(year, baseYear))
  return { observations: observations.filter(isComparable), gaps: gaps.filter(isComparable) }
}
