import { deckLimits } from '#domain/deck/deck.ts'

/** Minutes as written in a field, kept within what a deck may hold; undefined where there is no number. */
export function parseMinutes(text: string): number | undefined {
  const minutes = Number(text.replace(',', '.'))
  if (text.trim() === '' || !Number.isFinite(minutes)) return undefined
  return Math.min(Math.max(minutes, 0), deckLimits.minutes)
}
