import type { TextMark } from './picture.ts'
import type { Reading } from './reading.ts'
import { readFont } from './reading.ts'

/** A text of the page as marks, one for each line it was broken into. */
export function readHtmlText(node: Text, opacity: number, reading: Reading): readonly TextMark[] {
  const { paints, meter } = reading
  const parent = node.parentElement
  if (!parent) return []
  const style = getComputedStyle(parent)
  const fill = paints.readColor(style.color, opacity)
  if (!fill || style.visibility !== 'visible') return []
  const font = readFont(style, 1)
  const ascent = meter.findAscent(font)
  return toLines(node).map(({ text, left, right, top }) => ({
    kind: 'text',
    text,
    x: left - reading.left,
    y: top + ascent - reading.top,
    anchor: 'start',
    rotation: 0,
    width: right - left,
    font,
    fill,
  }))
}

/** What a style puts before the first text of an element, such as a dash in a list. */
export function readTextBefore(
  element: HTMLElement,
  first: TextMark,
  { meter }: Reading,
): TextMark | undefined {
  const [, text] = /^"([^"]+)"/u.exec(getComputedStyle(element, '::before').content) ?? []
  if (text === undefined || text.trim() === '') return undefined
  const width = meter.findWidth(text, first.font)
  return { ...first, text, x: first.x - width, width }
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Letters that stand at the same height are a line. Spaces that are not drawn have no width. */
function toLines(node: Text): readonly Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  let place = 0
  for (const letter of node.data) {
    range.setStart(node, place)
    place += letter.length
    range.setEnd(node, place)
    const box = range.getClientRects()[0]
    if (!box || box.width === 0) continue
    const seen = /[\n\t]/u.test(letter) ? ' ' : letter
    const line = lines.at(-1)
    if (line && Math.abs(line.top - box.top) < 1)
      lines[lines.length - 1] = { ...line, text: line.text + seen, right: box.right }
    else lines.push({ text: seen, left: box.left, right: box.right, top: box.top })
  }
  return lines.filter(({ text }) => text.trim() !== '')
}
