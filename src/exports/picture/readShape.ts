import { movePath } from './movePath.ts'
import type { Matrix, PathMark } from './picture.ts'
import type { Reading } from './reading.ts'

/** One drawn element of an SVG as marks: one, or two where its edge lies under its surface; none where it is not seen. */
export function readShape(
  element: SVGGraphicsElement,
  opacity: number,
  reading: Reading,
): readonly PathMark[] {
  const { paints } = reading
  const style = getComputedStyle(element)
  const path = toPathData(element)
  const matrix = findMatrix(element, reading)
  if (!path || !matrix || style.visibility !== 'visible') return []
  const moved = movePath(path, matrix)
  const growth = findScale(matrix)
  const isSteady = style.vectorEffect === 'non-scaling-stroke'
  // A moved path is in pixels; one that is not is drawn in its own units, and its stroke grows with it.
  const scale = moved === undefined ? (isSteady ? 1 / growth : 1) : isSteady ? 1 : growth
  const fill = paints.readFill(style, opacity)
  const stroke = paints.readStroke(style, opacity, scale)
  const place =
    moved === undefined
      ? ({ kind: 'path', path, transform: matrix } as const)
      : ({ kind: 'path', path: moved } as const)
  if (fill && stroke)
    return style.paintOrder.startsWith('stroke')
      ? [
          { ...place, stroke },
          { ...place, fill },
        ]
      : [{ ...place, fill, stroke }]
  return fill || stroke ? [{ ...place, fill, stroke }] : []
}

/** From an element's own units to pixels of the picture. */
export function findMatrix(
  element: SVGGraphicsElement,
  { left, top }: Pick<Reading, 'left' | 'top'>,
): Matrix | undefined {
  const found = element.getScreenCTM()
  return found ? [found.a, found.b, found.c, found.d, found.e - left, found.f - top] : undefined
}

/** How much larger things become; the mean where width and height differ. */
export function findScale([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

function toPathData(element: SVGGraphicsElement): string | undefined {
  if (element instanceof SVGPathElement) return element.getAttribute('d') ?? undefined
  if (element instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map(lengthOf)
    return `M${x1} ${y1}L${x2} ${y2}`
  }
  if (element instanceof SVGRectElement) {
    const [x = 0, y = 0, width = 0, height = 0] = [element.x, element.y, element.width, element.height].map(
      lengthOf,
    )
    return width > 0 && height > 0 ? `M${x} ${y}h${width}v${height}h${-width}Z` : undefined
  }
  if (element instanceof SVGCircleElement) {
    const [x = 0, y = 0, radius = 0] = [element.cx, element.cy, element.r].map(lengthOf)
    const half = `a${radius} ${radius} 0 0 1`
    return radius > 0 ? `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0Z` : undefined
  }
  return undefined
}

/** Per cent and em come out in user units. */
const lengthOf = (length: SVGAnimatedLength) => Math.round(length.baseVal.value * 1000) / 1000
