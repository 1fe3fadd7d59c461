import type { TextMark } from './picture.ts'
import type { Reading } from './reading.ts'
import { readFont } from './reading.ts'
import { findMatrix, findScale } from './readShape.ts'

/** A text of a drawing as marks: one for each part with a look of its own; letter by letter where it follows a path. */
export function readSvgText(element: SVGTextElement, opacity: number, reading: Reading): readonly TextMark[] {
  const matrix = findMatrix(element, reading)
  if (!matrix) return []
  const { paints, meter } = reading
  const [a, b, c, d, e, f] = matrix
  const scale = findScale(matrix)
  const isOnPath = element.querySelector('textPath') !== null
  return listParts(element, isOnPath).flatMap(({ text, first, last, parent }): readonly TextMark[] => {
    const style = getComputedStyle(parent)
    const fill = paints.readFill(style, opacity)
    if (!fill || 'ground' in fill || style.visibility !== 'visible') return []
    const [start, end] = [element.getStartPositionOfChar(first), element.getEndPositionOfChar(last)]
    const anchor = isOnPath ? 'start' : (style.textAnchor as TextMark['anchor'])
    const at = { start, end, middle: { x: (start.x + end.x) / 2, y: start.y } }[anchor]
    const font = readFont(style, scale)
    const rotation = element.getRotationOfChar(first)
    // Text with its middle on the line stands that much lower, across the way it runs.
    const shift = style.dominantBaseline === 'central' ? meter.findMiddle(font) : 0
    const angle = (rotation * Math.PI) / 180
    const halo = style.paintOrder.startsWith('stroke') && paints.readStroke(style, opacity, scale)
    return [
      {
        kind: 'text',
        text,
        x: a * at.x + c * at.y + e - shift * Math.sin(angle),
        y: b * at.x + d * at.y + f + shift * Math.cos(angle),
        anchor,
        rotation,
        width: Math.hypot(end.x - start.x, end.y - start.y) * scale,
        font,
        fill,
        ...(halo ? { halo } : {}),
      },
    ]
  })
}

interface Part {
  readonly text: string
  /** Places of its first and last character in the whole text. */
  readonly first: number
  readonly last: number
  /** The element that says how it looks. */
  readonly parent: Element
}

function listParts(element: SVGTextElement, isByLetter: boolean): readonly Part[] {
  const parts: Part[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const count = element.getNumberOfChars()
  let place = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { textContent: text, parentElement: parent } = node
    if (!text || !parent) continue
    for (const piece of isByLetter ? Array.from(text) : [text]) {
      const [first, last] = [place, place + piece.length - 1]
      place += piece.length
      if (last < count && piece.trim() !== '') parts.push({ text: piece, first, last, parent })
    }
  }
  return parts
}
