import type { Slide } from '#domain/deck/deck.ts'

/** Where a slide lands that is dropped at another: its index counted without itself, as `moveSlide` takes it. */
export function toDropIndex(
  slides: readonly Slide[],
  dragged: string,
  over: number,
  isAfter: boolean,
): number {
  const from = slides.findIndex(({ id }) => id === dragged)
  const before = over + (isAfter ? 1 : 0)
  return before > from ? before - 1 : before
}
