/** A slide that shows a picture of the dashboard, in the state its address says. It is drawn anew each time. */
export interface PictureSlide extends SlideNotes {
  readonly kind: 'picture'
  /** Path inside a language, with its query: `/indikatorer/ohalsotal/utveckling?geo=2584`. */
  readonly address: string
  /** What stands as the slide's title instead of the sentence the picture has of its own. */
  readonly title?: string
}

/** A slide of words: the first one of a talk, the first one of a part, or a text. */
export interface TextSlide extends SlideNotes {
  readonly kind: 'title' | 'section' | 'text'
  readonly title: string
  /** Plain text; a line break is a line break. */
  readonly text: string
  /** The view a QR code on the slide leads to, as a path inside a language with its query. */
  readonly link?: string
}

interface SlideNotes {
  /** Unique in its deck. */
  readonly id: string
  /** What the speaker has to say, in plain text. */
  readonly notes: string
  /** How long the speaker plans to stay, in minutes. */
  readonly minutes?: number
}

export type Slide = PictureSlide | TextSlide

export interface Deck {
  readonly id: string
  readonly title: string
  readonly slides: readonly Slide[]
}

/** The most a deck may hold, so that one from a file or a link can always be shown: slides, characters, minutes. */
export const deckLimits = {
  slides: 100,
  title: 200,
  text: 2000,
  notes: 5000,
  address: 600,
  minutes: 600,
} as const

/** The deck that exists from the start; it is made from the strategy, and never stored. */
export const defaultDeckId = 'grundpresentation'

/** How long the whole deck is planned to take, in minutes; undefined where no slide has a time. */
export function toPlannedMinutes(deck: Deck): number | undefined {
  const timed = deck.slides.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes]))
  return timed.length === 0 ? undefined : timed.reduce((sum, minutes) => sum + minutes, 0)
}
