import type { PathMark, TextMark } from './picture.ts'
import { readBox } from './readBox.ts'
import { readHtmlText, readTextBefore } from './readHtmlText.ts'
import type { Reading } from './reading.ts'
import { startReading } from './reading.ts'
import { readShape } from './readShape.ts'
import { readSvgText } from './readSvgText.ts'

/**
 * What is seen in an element, as marks: grounds, edges, lines, shapes and words where they stand and as they look. HTML
 * and SVG alike, so that a chart's words are in its picture wherever they are written.
 */
export function readMarks(root: HTMLElement): readonly (PathMark | TextMark)[] {
  const reading = startReading(root)
  for (const child of root.childNodes) readNode(child, 1, reading)
  return reading.marks
}

function readNode(node: Node, opacity: number, reading: Reading): void {
  if (node instanceof Text) {
    if (node.data.trim() !== '') reading.marks.push(...readHtmlText(node, opacity, reading))
    return
  }
  if (!(node instanceof Element)) return
  const style = getComputedStyle(node)
  const opacityHere = opacity * Number(style.opacity)
  // What is clipped away is for screen readers.
  if (style.display === 'none' || style.clipPath !== 'none' || opacityHere === 0) return
  readElement(node, style, opacityHere, reading)
}

function readElement(element: Element, style: CSSStyleDeclaration, opacity: number, reading: Reading): void {
  const { marks } = reading
  if (element instanceof SVGDefsElement) return
  if (element instanceof SVGTextElement) marks.push(...readSvgText(element, opacity, reading))
  else if (element instanceof SVGGeometryElement) marks.push(...readShape(element, opacity, reading))
  else {
    if (element instanceof HTMLElement) marks.push(...readBox(element, style, opacity, reading))
    const count = marks.length
    for (const child of element.childNodes) readNode(child, opacity, reading)
    const first = marks[count]
    if (element instanceof HTMLElement && first?.kind === 'text') {
      const before = readTextBefore(element, first, reading)
      if (before) marks.push(before)
    }
  }
}
