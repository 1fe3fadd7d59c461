import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'

/** A picture as a PNG, in CSS pixels. */
export interface SlidePicture {
  /** `data:image/png;base64,…` */
  readonly data: string
  readonly width: number
  readonly height: number
}

/** A chart, map, wheel or list as it stands on a slide. */
export interface SlideFrame {
  readonly title: string
  readonly source: string
  readonly table: FigureTable | undefined
  /** How the figures are drawn in the file: as a chart that can be edited, or as the picture there is, else as a table. */
  readonly drawing: 'lines' | 'bars' | 'picture'
  readonly picture?: SlidePicture | undefined
}

/** A slide with all that follows it out of the dashboard. */
export interface SlideSheet {
  readonly kind: 'picture' | 'title' | 'section' | 'text'
  /** The one message. */
  readonly title: string
  /** Paragraphs, in plain text. */
  readonly lines: readonly string[]
  readonly notes: string
  /** Where on the web what is shown stands, as a whole address. */
  readonly link?: string | undefined
  /** The same as a code to point a phone at. */
  readonly code?: SlidePicture | undefined
  readonly frames: readonly SlideFrame[]
}

/** A deck to be written to a file. */
export interface DeckSheet {
  readonly title: string
  readonly owner: string
  /** Stands at the foot of each slide: whose it is, and the release. */
  readonly foot: string
  readonly language: Language
  readonly slides: readonly SlideSheet[]
}
