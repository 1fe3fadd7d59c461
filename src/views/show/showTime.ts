import type { ShowState } from '#decks/showMessages.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { toPlannedMinutes } from '#domain/deck/deck.ts'

/** How a talk keeps to its plan. All in whole seconds; what is not planned is undefined. */
export interface ShowTime {
  readonly elapsed: number
  readonly planned: number | undefined
  readonly onSlide: number
  readonly plannedOnSlide: number | undefined
  /** How far behind the plan the talk is; negative when it is ahead. */
  readonly behind: number | undefined
}

/** The time of a talk at a moment, in milliseconds since 1970. Another window's clock may be a little ahead of this one's. */
export function toShowTime(deck: Deck, state: ShowState, now: number): ShowTime {
  const elapsed = toSeconds(now - state.startedAt)
  const onSlide = toSeconds(now - state.enteredAt)
  const minutes = toPlannedMinutes(deck)
  return {
    elapsed,
    planned: minutes === undefined ? undefined : minutes * 60,
    onSlide,
    plannedOnSlide: toPlannedOnSlide(deck, state.slide),
    behind: minutes === undefined ? undefined : toBehind(deck, state.slide, elapsed, onSlide),
  }
}

/**
 * While the slide has time left the talk is where it was when the slide came up; each second beyond that is a second
 * behind.
 */
function toBehind(deck: Deck, slide: number, elapsed: number, onSlide: number): number {
  const before = toPlannedMinutes({ ...deck, slides: deck.slides.slice(0, slide) }) ?? 0
  const overtime = Math.max(0, onSlide - (toPlannedOnSlide(deck, slide) ?? 0))
  return elapsed - onSlide - before * 60 + overtime
}

function toPlannedOnSlide(deck: Deck, slide: number): number | undefined {
  const minutes = deck.slides[slide]?.minutes
  return minutes === undefined ? undefined : minutes * 60
}

function toSeconds(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 1000))
}
