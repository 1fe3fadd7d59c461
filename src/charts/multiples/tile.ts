import type { Status } from '#domain/assessment/assessment.ts'
import type { Sparkline } from '#domain/sparkline.ts'

/** One place in a row of small pictures: its name, its line, its verdict and what to know of it. */
export interface Tile {
  readonly code: string
  readonly name: string
  /** Whose line it is, where it is not everyone's: "kvinnor". */
  readonly whose: string
  /** Address of the page for the place; undefined where there is none. */
  readonly href: string | undefined
  readonly status: Status
  readonly word: string
  /** "17,5 dagar 2022", "−1,1 dagar sedan 2018". */
  readonly facts: readonly string[]
  readonly sparkline: Sparkline
  readonly baseYear: number | undefined
  readonly breakYears: readonly number[]
  /** Drawn faintly behind the line, on the same scale. */
  readonly reference: Sparkline | undefined
}

/** Tiles under one name: what a screen reader calls the list. */
export interface TileList {
  readonly label: string
  readonly tiles: readonly Tile[]
}

/** What the marks in the tiles stand for: "Basår", "Senaste", and whose line is drawn behind. */
export interface TileKeyWords {
  readonly base: string | undefined
  readonly latest: string
  readonly reference: string | undefined
}
