import { toDeckFile } from '#decks/deckFile.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { saveFile } from '#exports/saveFile.ts'
import { toDeckFileName } from './deckChoices.ts'

/** Saves the deck to a file that the same page can open; returns what the file is called. */
export function saveDeckFile(deck: Deck): string {
  const name = toDeckFileName(deck)
  saveFile(name, toDeckFile(deck), 'application/json')
  return name
}
