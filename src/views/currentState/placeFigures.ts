import type { Direction, Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { MissingKind } from '#domain/series.ts'
import { findObservation } from '#domain/series.ts'
import type { MapBasis } from './mapChoice.ts'
import type { MapYears } from './mapYears.ts'

/** A place's figure, rounded as it is shown, or why there is none. */
export interface PlaceFigure {
  readonly place: Region
  readonly value: number | null
  readonly missing: MissingKind
}

/** How a change is told: shares in percentage points, totals in per cent of the base, others in their own unit. */
type ChangeKind = 'points' | 'perCent' | 'own'

export interface Measuring {
  readonly indicator: Indicator
  readonly years: MapYears
  readonly basis: MapBasis
  /** Undefined where the value itself is shown. */
  readonly changeKind: ChangeKind | undefined
  readonly decimals: number
}

const tolerance = 0.02

/** True where the places add up to the whole in the year shown: people, tonnes, MW. */
export function isSumOfPlaces(
  { cube }: Indicator,
  whole: string,
  places: readonly string[],
  { sex, year }: MapYears,
): boolean {
  const valueOf = (code: string) => findObservation(seriesOf(cube, code, sex), year)?.value
  const total = valueOf(whole)
  const parts = places.map(valueOf)
  if (!total || parts.length < 2 || parts.includes(undefined)) return false
  const sum = parts.reduce<number>((before, part) => before + (part ?? 0), 0)
  return Math.abs(sum / total - 1) < tolerance
}

/** The wanted basis, where there is one; else the one that tells more: a sum's change, the value of all others. */
export function toMeasuring(
  indicator: Indicator,
  codes: readonly string[],
  years: MapYears,
  isSum: boolean,
  wanted: MapBasis | undefined,
): Measuring {
  const { baseYear, sex } = years
  const { decimals } = indicator
  const bases = codes.flatMap(
    (code) => findObservation(seriesOf(indicator.cube, code, sex), baseYear ?? 0)?.value ?? [],
  )
  const isSumThatGrows = isSum && bases.length > 0 && bases.every((value) => value > 0)
  const basis = baseYear === undefined ? 'value' : (wanted ?? (isSumThatGrows ? 'change' : 'value'))
  if (basis === 'value') return { indicator, years, basis, changeKind: undefined, decimals }
  if (indicator.valueKind === 'percent') return { indicator, years, basis, changeKind: 'points', decimals }
  if (isSumThatGrows) return { indicator, years, basis, changeKind: 'perCent', decimals: 1 }
  return { indicator, years, basis, changeKind: 'own', decimals }
}

/** Figures best first, those without one last; a measure without a wanted direction from high to low. */
export function toPlaceFigures(places: readonly Region[], measuring: Measuring): readonly PlaceFigure[] {
  const figures = places.map((place) => toPlaceFigure(place, measuring))
  return [
    ...figures.filter(({ value }) => value !== null).sort(byBest(measuring.indicator.direction)),
    ...figures.filter(({ value }) => value === null),
  ]
}

function byBest(direction: Direction) {
  const sign = direction === 'down' ? 1 : -1
  return (a: PlaceFigure, b: PlaceFigure) => sign * ((a.value ?? 0) - (b.value ?? 0))
}

/** One place's value, or its change from the base year, which a series break or a gap can leave without an answer. */
export function toPlaceFigure(
  place: Region,
  { indicator, years, changeKind, decimals }: Measuring,
): PlaceFigure {
  const series = seriesOf(indicator.cube, place.code, years.sex)
  const latest = findObservation(series, years.year)?.value
  const base = findObservation(series, years.baseYear ?? years.year)?.value
  const emptyYear = latest === undefined ? years.year : years.baseYear
  const missing = series.gaps.find(({ year }) => year === emptyYear)?.kind ?? 'missing'
  const value = latest === undefined ? undefined : toMeasured(latest, base, changeKind)
  return { place, missing, value: value === undefined ? null : Number(value.toFixed(decimals)) + 0 }
}

function toMeasured(
  latest: number,
  base: number | undefined,
  kind: ChangeKind | undefined,
): number | undefined {
  if (kind === undefined) return latest
  if (base === undefined) return undefined
  return kind === 'perCent' ? (100 * (latest - base)) / base : latest - base
}
