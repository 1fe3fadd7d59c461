import type { Direction, Indicator } from './indicator.ts'
import { seriesOf } from './indicator.ts'
import type { Region } from './region.ts'
import type { MissingKind, Series, Sex } from './series.ts'
import { findObservation } from './series.ts'
import type { MunicipalityYears } from './municipalityYears.ts'

/** A figure of one municipality, or why there is none. */
export interface PlaceFigure {
  readonly place: Region
  readonly value: number | null
  readonly missing: MissingKind
}

/** How a change is told: shares in percentage points, totals in per cent of the base, others in their own unit. */
export type ChangeKind = 'points' | 'perCent' | 'own'

/** What must be known of an indicator to compare its municipalities. */
export type ComparedIndicator = Pick<Indicator, 'cube' | 'decimals' | 'direction' | 'isTotal' | 'valueKind'>

export interface MunicipalityFigures {
  readonly values: readonly PlaceFigure[]
  /** Undefined where there is no base year. */
  readonly changes: { readonly kind: ChangeKind; readonly figures: readonly PlaceFigure[] } | undefined
}

/**
 * Values and changes of the municipalities, each rounded as shown and best first; those without a figure last. The
 * values of a total say how large a place is, not how good, and are ordered from large to small.
 */
export function toMunicipalityFigures(
  indicator: ComparedIndicator,
  municipalities: readonly Region[],
  sex: Sex,
  { year, baseYear }: MunicipalityYears,
): MunicipalityFigures {
  const rows = municipalities.map((place) => ({ place, series: seriesOf(indicator.cube, place.code, sex) }))
  const values = rows.map(({ place, series }) => toFigure(place, series, year, indicator.decimals))
  return {
    values: bestFirst(values, indicator.isTotal ? 'context' : indicator.direction),
    changes: baseYear === undefined ? undefined : toChanges(indicator, rows, year, baseYear),
  }
}

/** The least and the greatest value of some years, rounded as shown: the ends of a scale all of them can share. */
export function findValueRange(
  { cube, decimals }: Pick<Indicator, 'cube' | 'decimals'>,
  municipalities: readonly Region[],
  sex: Sex,
  years: readonly number[],
): { readonly low: number; readonly high: number } | undefined {
  const values = municipalities.flatMap(({ code }) =>
    seriesOf(cube, code, sex)
      .observations.filter(({ year }) => years.includes(year))
      .map(({ value }) => round(value, decimals)),
  )
  return values.length === 0 ? undefined : { low: Math.min(...values), high: Math.max(...values) }
}

interface Row {
  readonly place: Region
  readonly series: Series
}

function toFigure(place: Region, series: Series, year: number, decimals: number): PlaceFigure {
  const observation = findObservation(series, year)
  const missing = series.gaps.find((gap) => gap.year === year)?.kind ?? 'missing'
  return { place, value: observation ? round(observation.value, decimals) : null, missing }
}

function toChanges(indicator: ComparedIndicator, rows: readonly Row[], year: number, baseYear: number) {
  const kind = toChangeKind(indicator, rows, baseYear)
  const figures = rows.map(({ place, series }): PlaceFigure => {
    const from = findObservation(series, baseYear)?.value
    const to = findObservation(series, year)?.value
    const { missing } = toFigure(place, series, to === undefined ? year : baseYear, 0)
    if (from === undefined || to === undefined) return { place, value: null, missing }
    const change = kind === 'perCent' ? (100 * (to - from)) / from : to - from
    return { place, value: round(change, decimalsOfChange(kind, indicator)), missing }
  })
  return { kind, figures: bestFirst(figures, indicator.direction) }
}

/** A change in per cent is shown with one decimal. */
export function decimalsOfChange(kind: ChangeKind, { decimals }: Pick<Indicator, 'decimals'>): number {
  return kind === 'perCent' ? 1 : decimals
}

/** In a total a large place moves most; only per cent makes places of different size comparable. */
function toChangeKind(indicator: ComparedIndicator, rows: readonly Row[], baseYear: number): ChangeKind {
  if (indicator.valueKind === 'percent') return 'points'
  const bases = rows.flatMap(({ series }) => findObservation(series, baseYear)?.value ?? [])
  return indicator.isTotal && bases.every((value) => value > 0) ? 'perCent' : 'own'
}

/** Equal values keep the order given; a context measure has no better end and is ordered from high to low. */
function bestFirst(figures: readonly PlaceFigure[], direction: Direction): readonly PlaceFigure[] {
  const sign = direction === 'down' ? 1 : -1
  return [
    ...figures.filter(({ value }) => value !== null).sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))),
    ...figures.filter(({ value }) => value === null),
  ]
}

/** As the figure is shown, so that what reads the same shares its place; never −0. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
