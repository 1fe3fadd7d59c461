/** A colour as six digits, and how much of it covers what is below, 0 to 1. */
export interface Paint {
  readonly color: string
  readonly opacity: number
}

/** The surface of what has no figure: thin slanting lines on a ground. */
export interface Hatching {
  readonly ground: Paint
  readonly line: Paint
}

export interface Stroke extends Paint {
  readonly width: number
  readonly dash: readonly number[]
  readonly cap: CanvasLineCap
  readonly join: CanvasLineJoin
}

/** As SVG and canvas take it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface PathMark {
  readonly kind: 'path'
  /** SVG path data, in pixels of the picture unless `transform` says from what. */
  readonly path: string
  readonly transform?: Matrix | undefined
  readonly fill?: Paint | Hatching | undefined
  readonly stroke?: Stroke | undefined
}

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  /** Where the base line begins, ends or has its middle, as `anchor` says. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** In degrees, clockwise. */
  readonly rotation: number
  /** As wide as it was read, so that another face does not make it longer. */
  readonly width: number
  readonly font: Font
  readonly fill: Paint
  /** An edge under the letters, so that they are read over lines. */
  readonly halo?: Stroke | undefined
}

export interface Font {
  readonly family: string
  readonly size: number
  readonly weight: string
}

/** A picture in marks, in the order they are drawn; what SVG and PNG are both written from. Sizes in CSS pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly ground: Paint
  /** What it shows, and from where, for those who cannot see it. */
  readonly title: string
  readonly description: string
  readonly marks: readonly (PathMark | TextMark)[]
}
