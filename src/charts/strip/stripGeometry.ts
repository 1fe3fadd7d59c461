import type { StripDot } from './strip.ts'

/** The line's length in the units of the drawing: whole numbers are then finer than any screen. */
export const stripLength = 1000

/** A place on the line; a whole outside of its places stands at the end. */
export function toStripX({ position }: StripDot): number {
  return Math.round(stripLength * Math.min(1, Math.max(0, position)))
}

/** All dots as one path of lines without length, at the height given. */
export function toDotPath(dots: readonly StripDot[], height: number): string {
  return dots.map((dot) => `M${toStripX(dot)} ${height}h0`).join('')
}

/** The dot nearest to a pointer, within `reach` of the line's length; of those equally near, the last drawn. */
export function findNearestDot(
  dots: readonly StripDot[],
  position: number,
  reach: number,
): StripDot | undefined {
  let nearest: StripDot | undefined
  let least = reach
  for (const dot of dots) {
    const distance = Math.abs(dot.position - position)
    if (distance > least) continue
    nearest = dot
    least = distance
  }
  return nearest
}
