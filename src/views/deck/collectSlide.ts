import { getCurrentDeck, getDecks, saveDeck } from '#decks/deckStore.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'
import { insertSlide, isFull } from '#domain/deck/editDeck.ts'
import { toNewId } from './newId.ts'

/** Where a slide was added, or why it was not. */
export type Collected =
  | { readonly kind: 'added'; readonly deck: Deck; readonly number: number; readonly isKept: boolean }
  | { readonly kind: 'full'; readonly deck: Deck }
  | { readonly kind: 'tooLong' }

/** Puts a picture last in the deck that slides are collected in; where there is none, in a new one called `firstTitle`. */
export function collectSlide(address: string, firstTitle: string): Collected {
  if (address.length > deckLimits.address) return { kind: 'tooLong' }
  const deck = getCurrentDeck() ?? { id: toNewId(), title: firstTitle, slides: [] }
  if (isFull(deck)) return { kind: 'full', deck }
  const changed = insertSlide(deck, { id: toNewId(), kind: 'picture', address, notes: '' })
  saveDeck(changed)
  return { kind: 'added', deck: changed, number: changed.slides.length, isKept: getDecks().isKept }
}
