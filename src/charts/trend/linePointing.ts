import type { DrawnLine, DrawnPoint } from './drawnLine.ts'
import type { Spot } from './drawnOutlook.ts'

/** How the page and a chart's pictures share which line is pointed at, and pin it. */
export interface TrendPointing {
  /** The `pin` of the line that is pointed at, here or in a list beside. */
  readonly pointed: string | undefined
  readonly pointAt: (pin: string | undefined) => void
  readonly turnPin: (pin: string) => void
}

/**
 * The line nearest above or below a place in the plot (all in per cent of it), if it is within reach and can be pinned.
 * Where the nearest cannot be pinned there is none: nobody means the line behind it.
 */
export function findLineAt(
  lines: readonly DrawnLine[],
  { x, y }: Spot,
  reach: number,
): DrawnLine | undefined {
  let nearest: { line: DrawnLine; distance: number } | undefined
  for (const line of lines) {
    for (const run of line.segments) {
      const depth = findDepth(run, x)
      const distance = depth === undefined ? Infinity : Math.abs(depth - y)
      if (distance <= reach && distance < (nearest?.distance ?? Infinity)) nearest = { line, distance }
    }
  }
  return nearest?.line.pin === undefined ? undefined : nearest.line
}

/** How wide a point that stands alone is, in per cent. */
const aloneReach = 2

/** Where a run of points crosses an upright at `x`. */
function findDepth(run: readonly DrawnPoint[], x: number): number | undefined {
  const [first] = run
  if (run.length === 1 && first) return Math.abs(first.x - x) <= aloneReach ? first.y : undefined
  const index = run.findIndex((point) => point.x >= x)
  const [from, to] = [run[index - 1], run[index]]
  if (!to) return undefined
  if (!from) return to.x === x ? to.y : undefined
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
}
