/** A rectangle in the plot, in per cent of its sides; y grows downwards. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A straight stroke of the picture, in the same measure. */
export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The strokes that join some places in their order; a place alone is a stroke of no length. */
export function toStrokesAlong(
  places: readonly { readonly x: number; readonly y: number }[],
): readonly Stroke[] {
  return places.map(({ x, y }, index) => {
    const next = places[index + 1] ?? { x, y }
    return { x1: x, y1: y, x2: next.x, y2: next.y }
  })
}

export interface Obstacles {
  readonly strokes: readonly Stroke[]
  readonly boxes: readonly Box[]
}

/** One way to place a text: the rectangles it would fill (at several widths of the chart), and how little it is liked. */
export interface Place<Value> {
  readonly value: Value
  readonly boxes: readonly Box[]
  readonly dislike: number
}

/** Worth more than any dislike: a text rather moves far than covers something. */
const hit = 100

/** The place that covers least; among equals the one liked best, then the first. */
export function findFreePlace<Value>(
  places: readonly Place<Value>[],
  obstacles: Obstacles,
): Place<Value> | undefined {
  let best: { place: Place<Value>; cost: number } | undefined
  for (const place of places) {
    const cost = place.dislike + hit * place.boxes.reduce((sum, box) => sum + countHits(box, obstacles), 0)
    if (!best || cost < best.cost) best = { place, cost }
  }
  return best?.place
}

/** A text on a text cannot be read; on a stroke it can. */
const textWeight = 4

/** How much a rectangle covers: strokes, and texts for more. */
export function countHits(box: Box, { strokes, boxes }: Obstacles): number {
  return (
    strokes.filter((stroke) => isCrossed(box, stroke)).length +
    textWeight * boxes.filter((other) => isOverlapped(box, other)).length
  )
}

function isOverlapped(box: Box, other: Box): boolean {
  return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom
}

/** True when a stroke runs through a rectangle (Liang–Barsky clipping). */
export function isCrossed(box: Box, { x1, y1, x2, y2 }: Stroke): boolean {
  let enter = 0
  let leave = 1
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const
  for (const [direction, distance] of sides) {
    if (direction === 0 && distance < 0) return false
    if (direction < 0) enter = Math.max(enter, distance / direction)
    if (direction > 0) leave = Math.min(leave, distance / direction)
  }
  return enter < leave || (x1 === x2 && y1 === y2)
}
