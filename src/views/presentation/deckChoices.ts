import type { Deck } from '#domain/deck/deck.ts'
import { toPlannedMinutes } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import { presentationWords } from '#i18n/presentationWords.ts'

interface DeckChoice {
  readonly id: string
  readonly name: string
}

/** What a deck is called, also when it has been given no name. */
export function toDeckName({ title }: Deck, language: Language): string {
  return title.trim() || presentationWords[language].untitled
}

/** The decks to choose among. */
export function toDeckChoices(decks: readonly Deck[], language: Language): readonly DeckChoice[] {
  const { slideCount } = presentationWords[language]
  return decks.map((deck) => ({
    id: deck.id,
    name: `${toDeckName(deck, language)} (${slideCount(deck.slides.length)})`,
  }))
}

/** A name for a new deck that no other has. */
export function toNewDeckName(decks: readonly Deck[], language: Language): string {
  const { newDeckName } = presentationWords[language]
  const taken = new Set(decks.map(({ title }) => title))
  let number = 1
  while (taken.has(newDeckName(number))) number += 1
  return newDeckName(number)
}

/** The file a deck is saved to: its name in letters that any computer takes. */
export function toDeckFileName({ title }: Deck): string {
  const name = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
  return `presentation${name ? `_${name}` : ''}.json`
}

/** "12 bilder, planerad tid 22 minuter". */
export function toDeckSummary(deck: Deck, language: Language): string {
  const { slideCount, planned } = presentationWords[language]
  const minutes = toPlannedMinutes(deck)
  const count = slideCount(deck.slides.length)
  return minutes === undefined ? count : `${count}, ${planned(minutes)}`
}
