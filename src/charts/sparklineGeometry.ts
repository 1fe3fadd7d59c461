import { toRuns } from '#domain/runs.ts'
import type { Sparkline } from '#domain/sparkline.ts'
import { toSparklineValues } from '#domain/sparkline.ts'
import type { YearValue } from '#domain/series.ts'

export interface SparklineFrame {
  readonly width: number
  readonly height: number
  /** Room around the drawing, so that dots and strokes are not cut. */
  readonly inset: number
}

/** Years and values a drawing has room for besides its own; two drawings of the same extent can be compared. */
export interface SparklineExtent {
  readonly years?: Range | undefined
  readonly values?: Range | undefined
}

type Range = readonly [from: number, to: number]

export interface SparklineExtras {
  readonly baseYear?: number | undefined
  readonly target?: { readonly from: YearValue; readonly to: YearValue } | undefined
  /** From each of these years on, values cannot be compared with those before: the line begins anew. */
  readonly breakYears?: readonly number[] | undefined
  readonly extent?: SparklineExtent | undefined
}

export interface SparklinePoint {
  readonly x: number
  readonly y: number
}

export interface SparklineDrawing {
  /** Path of the runs of two or more values; empty when there is none. */
  readonly line: string
  /** Values with no neighbour to be joined with, the last one apart. */
  readonly isolated: readonly SparklinePoint[]
  readonly last: SparklinePoint | undefined
  readonly base: SparklinePoint | undefined
  readonly target: { readonly path: string; readonly end: SparklinePoint } | undefined
}

type Place = (point: YearValue) => SparklinePoint

/**
 * Lays a sparkline out. Years run from the first value to the last, or to the target's year; values fill the height,
 * the target's included; both as far as the extent asked for. A constant series runs through the middle.
 */
export function toSparklineDrawing(
  sparkline: Sparkline,
  frame: SparklineFrame,
  { baseYear, target, breakYears = [], extent = {} }: SparklineExtras = {},
): SparklineDrawing {
  const observed = toSparklineValues(sparkline)
  const place = toPlace(target ? [...observed, target.from, target.to] : observed, extent, frame)
  const runs = toRuns(observed, breakYears)
  const last = observed.at(-1)
  const base = observed.find(({ year }) => year === baseYear)
  return {
    line: runs
      .filter((run) => run.length > 1)
      .map((run) => toPath(run, place))
      .join(''),
    isolated: runs.flatMap(([only, second]) => (only && !second && only !== last ? [place(only)] : [])),
    last: last && place(last),
    base: base && base !== last ? place(base) : undefined,
    target: target && { path: toPath([target.from, target.to], place), end: place(target.to) },
  }
}

function toPlace(
  points: readonly YearValue[],
  { years, values }: SparklineExtent,
  { width, height, inset }: SparklineFrame,
): Place {
  const toX = toScale([...points.map(({ year }) => year), ...(years ?? [])], inset, width - inset)
  const toY = toScale([...points.map(({ value }) => value), ...(values ?? [])], height - inset, inset)
  return ({ year, value }) => ({ x: toX(year), y: toY(value) })
}

/** A linear scale over the numbers' extent; the middle when they are all the same. Two decimals. */
function toScale(numbers: readonly number[], start: number, end: number): (value: number) => number {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const shareOf = (value: number) => (high === low ? 0.5 : (value - low) / (high - low))
  return (value) => Math.round((start + shareOf(value) * (end - start)) * 100) / 100
}

function toPath(points: readonly YearValue[], place: Place): string {
  return points
    .map((point, index) => {
      const { x, y } = place(point)
      return `${index === 0 ? 'M' : 'L'}${x} ${y}`
    })
    .join('')
}
