import type { MethodId } from './assessment/assessment.ts'
import type { LocalizedText } from './localizedText.ts'
import type { RegionKind } from './region.ts'
import { regionKindOf } from './region.ts'
import type { Gap, MissingKind, Observation, ObservationFlag, Series, Sex } from './series.ts'
import { emptySeries, toSeries } from './series.ts'

/** Which way is better. There is no default: an indicator without a direction is not an indicator. */
export const directions = ['up', 'down', 'context'] as const
export type Direction = (typeof directions)[number]

export const indicatorKinds = ['statistic', 'survey'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** Shares change in percentage points, numbers in their own unit. */
export const valueKinds = ['percent', 'number'] as const
export type ValueKind = (typeof valueKinds)[number]

export const targetLevels = ['regional', 'national', 'eu'] as const
export type TargetLevel = (typeof targetLevels)[number]

export interface Target {
  readonly value: number
  readonly year: number
  /** Whose target it is. */
  readonly level: TargetLevel
  readonly basis: LocalizedText
  /** The regions the value holds for. */
  readonly regions: 'all' | readonly string[]
}

/** From `year` on, values cannot be compared with those before. */
export interface SeriesBreak {
  readonly year: number
  readonly text: LocalizedText
}

/** What every view needs to know of an indicator; all but its figures. */
export interface IndicatorSummary {
  readonly id: string
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly valueKind: ValueKind
  readonly direction: Direction
  /** How many decimals the figure is shown with. */
  readonly decimals: number
  readonly kind: IndicatorKind
  /** Natural limit of the measure, in its own unit. */
  readonly limit?: number | undefined
  /** Half the width of a single value's 95 % confidence interval, where the source tells it. */
  readonly margin?: number | undefined
  /** Judged by another method or from another base year than the strategy's. */
  readonly assessment?:
    { readonly method?: MethodId | undefined; readonly baseYear?: number | undefined } | undefined
  /** The values are numbers of people, so that small ones must not be judged. */
  readonly countsPeople: boolean
  /**
   * The parts add up to the whole (people, tonnes, kronor, MW): the level says how large a place is and is not
   * compared between places. Worked out from the figures by `addsUp`.
   */
  readonly isTotal: boolean
  /** Women and men are published too, each by themselves. */
  readonly isBySex?: boolean | undefined
  /** The last year the source publishes; the measure has been replaced. */
  readonly endedYear?: number | undefined
  readonly target?: Target | undefined
  readonly breaks: readonly SeriesBreak[]
  /** Publisher as shown in a source line: "Kolada (SCB)". */
  readonly source: string
  /** True where the values themselves are computed from the source's. */
  readonly ownProcessing: boolean
}

export interface Provenance {
  readonly publisher: string
  readonly underlyingPublisher?: string | undefined
  readonly tableIds: readonly string[]
  readonly url?: string | undefined
  readonly licence: LocalizedText
  readonly ownProcessing: boolean
  readonly processingNote?: LocalizedText | undefined
  /** When the source was updated, when it was fetched, and the first of the two that is known. */
  readonly kallaUppdateradDatum?: string | undefined
  readonly hamtadDatum?: string | undefined
  readonly tillganglighetsdatum?: string | undefined
  /** When the source has said that it publishes next: a day, a month or a year. */
  readonly nextExpected?: string | undefined
  /** Which register or table decides when sources disagree. */
  readonly styrandeKalla: string
}

/** Values over region × sex × year, row by row in that order; `null` where there is none. */
export interface ObservationCube {
  readonly regions: readonly string[]
  readonly sexes: readonly Sex[]
  readonly years: readonly number[]
  readonly values: readonly (number | null)[]
  /** Why a cell is empty, where the source says more than that it is missing. */
  readonly missing: Readonly<Record<string, MissingKind>>
  readonly flags: Readonly<Record<string, readonly ObservationFlag[]>>
}

/** What a change is told in besides the measure's own unit: people, or the things counted per thousand of them. */
export interface PeopleMeasure {
  /** The measure is a share in per cent of the population, or a number per thousand of it. */
  readonly per: 100 | 1000
  /** What there are more or fewer of: "i arbete". */
  readonly phrase: LocalizedText
  /** In what way the population is not quite the one the measure is of. */
  readonly note?: LocalizedText | undefined
  /** Who the population is, as the end of a sentence, and its publisher. */
  readonly group: LocalizedText
  readonly source: string
  /** Its numbers, totals only. */
  readonly cube: ObservationCube
}

export interface Indicator extends IndicatorSummary {
  readonly definition: LocalizedText
  readonly note?: LocalizedText | undefined
  readonly people?: PeopleMeasure | undefined
  readonly provenance: Provenance
  /** Earlier editions of the same figures, newest last. */
  readonly vintages: readonly string[]
  /** The figures as the edition before this one had them. */
  readonly replaced?: { readonly vintage: string; readonly cube: ObservationCube } | undefined
  readonly cube: ObservationCube
}

/** The series of one place and sex. Empty when the measure is not published there. */
export function seriesOf(cube: ObservationCube, region: string, sex: Sex): Series {
  const regionIndex = cube.regions.indexOf(region)
  const sexIndex = cube.sexes.indexOf(sex)
  if (regionIndex < 0 || sexIndex < 0) return emptySeries
  const start = (regionIndex * cube.sexes.length + sexIndex) * cube.years.length
  return toSeries(cube.years.map((year, index) => pointAt(cube, start + index, year)))
}

function pointAt(cube: ObservationCube, cell: number, year: number): Observation | Gap {
  const value = cube.values[cell]
  if (value === null || value === undefined) return { year, kind: cube.missing[cell] ?? 'missing' }
  return { year, value, flags: cube.flags[cell] ?? [] }
}

/** The sexes a place has figures for, total first. */
export function sexesIn(cube: ObservationCube, region: string): readonly Sex[] {
  return cube.sexes.filter((sex) => seriesOf(cube, region, sex).observations.length > 0)
}

/** True when the measure has figures for any place of the kind. */
export function isPublishedFor(cube: ObservationCube, kind: RegionKind): boolean {
  return cube.regions.some((region) => regionKindOf(region) === kind && sexesIn(cube, region).length > 0)
}

/** The target that holds for a place, if any. */
export function findTarget(indicator: IndicatorSummary, region: string): Target | undefined {
  const { target } = indicator
  if (!target) return undefined
  return target.regions === 'all' || target.regions.includes(region) ? target : undefined
}

/** The level a place would have if someone else's target were applied straight on it: their target, but not their level. */
export function isDerivedTarget({ level, regions }: Target): boolean {
  return level !== 'regional' && regions !== 'all'
}
