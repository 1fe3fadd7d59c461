import type { Paint, PathMark } from './picture.ts'
import type { PaintReader } from './readPaint.ts'
import { listColors } from './readPaint.ts'
import type { Reading } from './reading.ts'

/** Slices a gradient is drawn as. */
const slices = 48

/** Ground and edges of an HTML element. */
export function readBox(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  opacity: number,
  { left, top, paints }: Reading,
): readonly PathMark[] {
  const seen = element.getBoundingClientRect()
  if (style.visibility !== 'visible' || seen.width === 0 || seen.height === 0) return []
  const box = {
    left: seen.left - left,
    top: seen.top - top,
    right: seen.right - left,
    bottom: seen.bottom - top,
  }
  const ground = paints.readColor(style.backgroundColor, opacity)
  return [
    ...(ground ? [toSurface(box, ground)] : []),
    ...(style.backgroundImage === 'none' ? [] : readGradient(box, style.backgroundImage, opacity, paints)),
    ...readEdges(box, style, opacity, paints),
  ]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function readEdges(
  box: Box,
  style: CSSStyleDeclaration,
  opacity: number,
  paints: PaintReader,
): readonly PathMark[] {
  const [above, below, before, after] = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
    style.borderRightWidth,
  ].map(Number.parseFloat)
  const { left, top, right, bottom } = box
  const edges = [
    { width: above, color: style.borderTopColor, part: { bottom: top + (above ?? 0) } },
    { width: below, color: style.borderBottomColor, part: { top: bottom - (below ?? 0) } },
    { width: before, color: style.borderLeftColor, part: { right: left + (before ?? 0) } },
    { width: after, color: style.borderRightColor, part: { left: right - (after ?? 0) } },
  ]
  return edges.flatMap(({ width, color, part }) => {
    const paint = width ? paints.readColor(color, opacity) : undefined
    return paint ? [toSurface({ ...box, ...part }, paint)] : []
  })
}

function toSurface({ left, top, right, bottom }: Box, fill: PathMark['fill']): PathMark {
  const [x1, y1, x2, y2] = [left, top, right, bottom].map((place) => Math.round(place * 100) / 100)
  return { kind: 'path', path: `M${x1} ${y1}H${x2}V${y2}H${x1}Z`, fill }
}

/** The two there are: from left to right between two colours, and the hatching. */
function readGradient(box: Box, image: string, opacity: number, paints: PaintReader): readonly PathMark[] {
  const named = listColors(image)
  const [from = 'transparent', to = from] = [named[0], named.at(-1)]
  if (image.startsWith('repeating')) {
    const [line, ground] = [paints.readColor(from, opacity), paints.readColor(to, opacity)]
    return line && ground ? [toSurface(box, { ground, line })] : []
  }
  const width = (box.right - box.left) / slices
  return Array.from({ length: slices }, (_, index) => {
    const share = Math.round((100 * (index + 0.5)) / slices)
    const paint: Paint | undefined = paints.readColor(
      `color-mix(in oklab, ${to} ${share}%, ${from})`,
      opacity,
    )
    const left = box.left + index * width
    // A little over the next one, so that no seam is seen.
    return toSurface({ ...box, left, right: Math.min(box.right, left + width + 0.5) }, paint)
  })
}
