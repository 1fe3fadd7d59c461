import type { Font, PathMark, TextMark } from './picture.ts'
import type { PaintReader } from './readPaint.ts'
import { createPaintReader } from './readPaint.ts'

/** What is kept while a part of the page is read into marks. */
export interface Reading {
  /** Where the picture begins on the page. */
  readonly left: number
  readonly top: number
  readonly paints: PaintReader
  readonly meter: TextMeter
  /** What has been read so far, in the order it is drawn. */
  readonly marks: (PathMark | TextMark)[]
}

/** Sizes of text, in pixels. */
interface TextMeter {
  /** From the top of a line of text to its base line. */
  readonly findAscent: (font: Font) => number
  readonly findWidth: (text: string, font: Font) => number
  /** From the middle of a line of text to its base line. */
  readonly findMiddle: (font: Font) => number
}

export function startReading(root: Element): Reading {
  const { left, top } = root.getBoundingClientRect()
  return { left, top, paints: createPaintReader(), meter: createTextMeter(), marks: [] }
}

function createTextMeter(): TextMeter {
  const context = document.createElement('canvas').getContext('2d')
  const measure = (text: string, font: Font) => {
    if (!context) throw new Error('The browser has no canvas to measure text with')
    context.font = toCanvasFont(font)
    return context.measureText(text)
  }
  return {
    findAscent: (font) => measure('x', font).fontBoundingBoxAscent,
    findWidth: (text, font) => measure(text, font).width,
    findMiddle: (font) => {
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure('x', font)
      return (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2
    },
  }
}

export function toCanvasFont({ weight, size, family }: Font): string {
  return `${weight} ${size}px ${family}`
}

/** The face of an element's text; `scale`: how much larger it is drawn than its own units. */
export function readFont(style: CSSStyleDeclaration, scale: number): Font {
  const size = Number.parseFloat(style.fontSize) * scale
  return { family: style.fontFamily, size, weight: style.fontWeight }
}
