import { saveDeck } from '#decks/deckStore.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import { toNewId } from '../deck/newId.ts'

/** Stores a deck from elsewhere; it never takes the place of one that is here already. Returns what it is stored as. */
export function keepDeck(deck: Deck, decks: readonly Deck[]): Deck {
  const isTaken = deck.id === defaultDeckId || decks.some(({ id }) => id === deck.id)
  const kept = isTaken ? { ...deck, id: toNewId() } : deck
  saveDeck(kept)
  return kept
}
