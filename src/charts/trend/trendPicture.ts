import { formatValue } from '#i18n/format.ts'
import type { DrawnLine, Domains } from './drawnLine.ts'
import { toDrawnLine } from './drawnLine.ts'
import type { DrawnGap, DrawnProjection } from './drawnOutlook.ts'
import { toDrawnGap, toDrawnProjection, toProjectedValues, toProjectionObstacles } from './drawnOutlook.ts'
import { plotHeights, toTextWidth } from './emSize.ts'
import type { Stroke } from './freePlace.ts'
import { toStrokesAlong } from './freePlace.ts'
import { decimalsOfTicks, niceTicks } from './niceTicks.ts'
import type { LabelSet } from './labelSets.ts'
import { toLabelSets } from './labelSets.ts'
import type { BreakNote, EventNote } from './trendNotes.ts'
import { toBreakNotes, toEventNotes } from './trendNotes.ts'
import { toDepthInPercent, toShareInPercent, toYearDomain } from './trendScale.ts'
import type { LineRole, TrendSpec } from './trendSpec.ts'
import { findDrawnPath, findDrawnTarget, findLatestYear, targetFrom, toReadableYears } from './trendYears.ts'
import type { YearTick } from './yearTicks.ts'
import { toYearTicks } from './yearTicks.ts'

interface ValueTick {
  readonly value: number
  readonly y: number
  readonly text: string
  /** Zero inside a range that goes below it, or the level that all starts from: its rule is stronger. */
  readonly isLevel: boolean
}

/** Where everything stands, in per cent of the plot; both drawings and all words are placed by it. */
export interface TrendPicture {
  readonly domains: Domains
  /** The years a reader can stand on. */
  readonly years: readonly number[]
  readonly valueTicks: readonly ValueTick[]
  /** The level all lines are seen against, where there is one. */
  readonly reference: Stroke | undefined
  readonly yearTicks: readonly YearTick[]
  readonly baseYear: number | undefined
  /** In the order they are drawn: the home region last, in front of the others. */
  readonly lines: readonly DrawnLine[]
  readonly target: Stroke | undefined
  readonly path: Stroke | undefined
  readonly gap: DrawnGap | undefined
  readonly projection: DrawnProjection | undefined
  readonly labelSets: readonly LabelSet[]
  /** Room for the values at the left, in em of the text. */
  readonly axisWidth: number
  readonly breaks: readonly BreakNote[]
  readonly events: readonly EventNote[]
}

/** Between the values and the plot, in em. */
const axisGap = 0.7

const depth = {
  faint: 0,
  peer: 1,
  comparison: 2,
  pinned: 3,
  men: 4,
  women: 4,
  home: 5,
  compared1: 5,
  compared2: 5,
  compared3: 5,
  compared4: 5,
  compared5: 5,
  compared6: 5,
} as const satisfies Record<LineRole, number>

/**
 * The picture of a spec in a plot at least so high, in em; `undefined` when there is no value to draw. Labels stand
 * nearer to their points where there is more room.
 */
export function toTrendPicture(
  spec: TrendSpec,
  plotHeight: number = plotHeights.normal,
): TrendPicture | undefined {
  const years = toReadableYears(spec)
  if (years.length === 0) return undefined
  const ticks = toValueTicks(spec)
  const domains = {
    years: toYearDomain(years),
    values: { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1 },
  }
  const valueTicks = writeTicks(ticks, spec, domains)
  const lines = spec.lines.map((line) => toDrawnLine(line, spec, domains))
  const aims = toAims(spec, domains)
  const gap = toDrawnGap(spec, domains)
  const projection = toDrawnProjection(spec, domains)
  const projected = toProjectionObstacles(projection)
  const strokes = [
    ...lines.flatMap(({ segments }) => segments.flatMap(toStrokesAlong)),
    ...projected.strokes,
    ...Object.values(aims).filter((stroke) => stroke !== undefined),
  ]
  const ends = { lines, target: aims.target, gap, projection }
  const obstacles = {
    strokes: [...strokes, ...toBreakStrokes(spec, domains)],
    boxes: projected.boxes,
  }
  const labelSets = toLabelSets(spec, ends, obstacles, plotHeight)
  const notes = { strokes, boxes: [...projected.boxes, ...labelSets.flatMap(({ boxes }) => boxes)] }
  return {
    domains,
    years,
    valueTicks,
    reference: toReference(spec, domains),
    yearTicks: toYearTicks(domains.years, toMarkedYears(spec)),
    baseYear: spec.baseYear,
    lines: lines.toSorted((a, b) => depth[a.role] - depth[b.role]),
    ...aims,
    gap,
    projection,
    labelSets,
    axisWidth: axisGap + toTextWidth(valueTicks.map(({ text }) => text)),
    breaks: toBreakNotes(spec, domains.years, notes, plotHeight),
    events: toEventNotes(spec, domains.years),
  }
}

/** More than this takes Recharts too long to draw anew; the plain drawing shows all of it. */
const rechartsLimits = { lines: 30, points: 200 } as const

export function isForRecharts({ lines }: TrendPicture): boolean {
  const points = lines.flatMap(({ segments }) => segments.flat())
  return lines.length <= rechartsLimits.lines && points.length <= rechartsLimits.points
}

function toValueTicks(spec: TrendSpec): readonly number[] {
  const values = spec.lines.flatMap(({ series }) => series.observations.map(({ value }) => value))
  const target = findDrawnTarget(spec)
  if (target) values.push(target.value)
  values.push(...toProjectedValues(spec.projection))
  return niceTicks(Math.min(...values), Math.max(...values), { decimals: spec.figure.decimals })
}

function writeTicks(
  ticks: readonly number[],
  { figure, language, level }: TrendSpec,
  { values }: Domains,
): readonly ValueTick[] {
  const decimals = decimalsOfTicks(ticks, figure.decimals)
  return ticks.map((value) => ({
    value,
    y: toDepthInPercent(value, values),
    text: formatValue(value, { ...figure, decimals }, language),
    isLevel: level === undefined ? value === 0 && values.from < 0 : value === level,
  }))
}

/** By weight: the base year is written nowhere else; the others stand on their labels too. */
function toMarkedYears(spec: TrendSpec): readonly number[] {
  return [spec.baseYear, spec.target?.year, findLatestYear(spec)].filter((year) => year !== undefined)
}

function toAims(spec: TrendSpec, { years, values }: Domains): Pick<TrendPicture, 'target' | 'path'> {
  const target = findDrawnTarget(spec)
  if (!target) return { target: undefined, path: undefined }
  const y = toDepthInPercent(target.value, values)
  const x2 = toShareInPercent(target.year, years)
  const path = findDrawnPath(spec)
  return {
    target: { x1: toShareInPercent(targetFrom(spec, years.from), years), y1: y, x2, y2: y },
    path: path && {
      x1: toShareInPercent(path.base.year, years),
      y1: toDepthInPercent(path.base.value, values),
      x2,
      y2: y,
    },
  }
}

function toReference({ reference }: TrendSpec, { values }: Domains): Stroke | undefined {
  if (reference === undefined) return undefined
  const y = toDepthInPercent(reference, values)
  return { x1: 0, y1: y, x2: 100, y2: y }
}

function toBreakStrokes(spec: TrendSpec, { years }: Domains): readonly Stroke[] {
  return spec.breaks.map(({ year }) => {
    const x = toShareInPercent(year - 0.5, years)
    return { x1: x, y1: 0, x2: x, y2: 100 }
  })
}
