import { toPathValue } from '#domain/assessment/requiredPath.ts'
import type { Domains } from './drawnLine.ts'
import type { Obstacles } from './freePlace.ts'
import { toStrokesAlong } from './freePlace.ts'
import { toDepthInPercent, toShareInPercent } from './trendScale.ts'
import type { LineRole, TrendProjection, TrendSpec } from './trendSpec.ts'
import { findDrawnPath } from './trendYears.ts'

/** A place in per cent of the plot; y grows downwards. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A projected pace, ready to be drawn. It begins a year after the last observed one and is never joined to it. */
export interface DrawnProjection {
  readonly role: LineRole
  readonly points: readonly (Spot & { readonly year: number })[]
  readonly end: Spot
  /** The interval's outline: the upper edge to the right, the lower one back. Empty where no interval is known. */
  readonly band: readonly Spot[]
}

/** What lies between the latest value and the path, as a line of its own beside both. */
export interface DrawnGap {
  readonly role: LineRole
  readonly text: string
  readonly x: number
  readonly fromY: number
  readonly toY: number
}

export function toDrawnProjection({ projection }: TrendSpec, domains: Domains): DrawnProjection | undefined {
  if (!projection) return undefined
  const toSpot = (year: number, value: number) => ({
    x: toShareInPercent(year, domains.years),
    y: toDepthInPercent(value, domains.values),
  })
  const last = projection.years.at(-1) ?? projection.years[0]
  const points = projection.years.map(({ year, value }) => ({ year, ...toSpot(year, value) }))
  const edge = (side: 'low' | 'high') =>
    projection.years.flatMap((each) => (each[side] === null ? [] : [toSpot(each.year, each[side])]))
  return {
    role: projection.role,
    points,
    end: toSpot(last.year, last.value),
    band: [...edge('high'), ...edge('low').reverse()],
  }
}

export function toDrawnGap(spec: TrendSpec, { years, values }: Domains): DrawnGap | undefined {
  const required = findDrawnPath(spec)
  if (!spec.path || !required) return undefined
  const { role, latest, gap } = spec.path
  return {
    role,
    text: gap,
    x: toShareInPercent(latest.year, years),
    fromY: toDepthInPercent(latest.value, values),
    toY: toDepthInPercent(toPathValue(required, latest.year), values),
  }
}

/** Every value a projection needs room for. */
export function toProjectedValues(projection: TrendProjection | undefined): readonly number[] {
  return projection?.years.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]) ?? []
}

/** What words should not stand on: the projected line, and the whole of its band. */
export function toProjectionObstacles(projection: DrawnProjection | undefined): Obstacles {
  if (!projection) return { strokes: [], boxes: [] }
  const { points, band } = projection
  const [xs, ys] = [band.map(({ x }) => x), band.map(({ y }) => y)]
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  return { strokes: toStrokesAlong(points), boxes: band.length > 0 ? [box] : [] }
}
