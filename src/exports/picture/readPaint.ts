import type { Hatching, Paint, Stroke } from './picture.ts'

const reference = /^url\("?#(.+?)"?\)/u
const colors =
  /(?:rgba?|hsla?|oklab|oklch|lab|lch|color|color-mix)\((?:[^()]|\([^()]*\))*\)|#[\da-f]{3,8}\b/giu

/** Reads colours as they come out of computed styles, in any notation, into six digits and an opacity. */
export interface PaintReader {
  /** Undefined where nothing is painted. */
  readonly readColor: (color: string, opacity?: number) => Paint | undefined
  readonly readFill: (style: CSSStyleDeclaration, opacity: number) => Paint | Hatching | undefined
  /** `scale`: how much larger the drawing is than its own units; 1 for a stroke that does not grow with it. */
  readonly readStroke: (style: CSSStyleDeclaration, opacity: number, scale: number) => Stroke | undefined
}

export function createPaintReader(): PaintReader {
  const context = createPixel()
  const known = new Map<string, Paint>()
  const readColor = (color: string, opacity = 1): Paint | undefined => {
    const paint = known.get(color) ?? readPixel(context, color)
    known.set(color, paint)
    return paint.opacity * opacity > 0 ? { ...paint, opacity: paint.opacity * opacity } : undefined
  }
  return {
    readColor,
    readFill: (style, opacity) => {
      if (style.fill === 'none') return undefined
      const [, id] = reference.exec(style.fill) ?? []
      return id === undefined
        ? readColor(style.fill, opacity * Number(style.fillOpacity))
        : readPattern(id, readColor)
    },
    readStroke: (style, opacity, scale) => {
      const width = readLength(style.strokeWidth) * scale
      if (style.stroke === 'none' || !(width > 0)) return undefined
      const paint = readColor(style.stroke, opacity * Number(style.strokeOpacity))
      return (
        paint && {
          ...paint,
          width,
          dash: readDash(style.strokeDasharray, scale),
          cap: style.strokeLinecap as CanvasLineCap,
          join: style.strokeLinejoin as CanvasLineJoin,
        }
      )
    },
  }
}

function createPixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  return canvas.getContext('2d', { willReadFrequently: true })
}

/** Painting a pixel and looking at it: the one way that knows every notation the browser does. */
function readPixel(context: CanvasRenderingContext2D | null, color: string): Paint {
  if (!context) return { color: '#000000', opacity: 1 }
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = '#000000'
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data
  const toDigits = (value: number) => value.toString(16).padStart(2, '0')
  return { color: `#${[red, green, blue].map(toDigits).join('')}`, opacity: Math.round(alpha / 2.55) / 100 }
}

function readDash(dash: string, scale: number): readonly number[] {
  if (dash === 'none') return []
  const lengths = dash.split(/[\s,]+/u).map((length) => readLength(length) * scale)
  return lengths.every(Number.isFinite) ? lengths : []
}

/** "2.64px", "calc(2.64px)": computed styles have one number in them. */
const readLength = (length: string) => Number(/[\d.]+(e-?\d+)?/u.exec(length)?.[0])

/** The one kind of pattern there is: a ground with slanting lines. */
function readPattern(id: string, readColor: PaintReader['readColor']): Hatching | undefined {
  const pattern = document.getElementById(id)
  const [ground, line] = ['rect', 'path'].map((name) => pattern?.querySelector(name))
  if (!ground || !line) return undefined
  const lineStyle = getComputedStyle(line)
  const grounds = readColor(getComputedStyle(ground).fill)
  const lines = readColor(lineStyle.stroke, Number(lineStyle.opacity))
  return grounds && lines ? { ground: grounds, line: lines } : undefined
}

/** The colours a background image is made of, as written. */
export function listColors(backgroundImage: string): readonly string[] {
  return [...backgroundImage.matchAll(colors)].map(([color]) => color)
}
