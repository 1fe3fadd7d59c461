import { useMemo, useSyncExternalStore } from 'react'
import { useSearchParams } from 'react-router'
import type { StoredDecks } from '#decks/deckStore.ts'
import { getDecks, subscribeToDecks } from '#decks/deckStore.ts'
import type { Deck } from '#domain/deck/deck.ts'
import type { Strategy } from '#domain/strategy.ts'
import { parameters } from '#pathState.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { toDefaultDeck } from './defaultDeck.ts'

const onServer: StoredDecks = { decks: [], current: undefined, isKept: true, unread: 0 }

/** The visitor's decks; none while the page is prerendered. */
export function useDecks(): StoredDecks {
  return useSyncExternalStore(subscribeToDecks, getDecks, () => onServer)
}

interface ShownDeck {
  /** The deck the address names; undefined where this browser has none such. */
  readonly deck: Deck | undefined
  /** True for the deck that exists from the start, which can't be changed. */
  readonly isDefault: boolean
}

/** The deck that the address names; without a name the one that exists from the start. */
export function useShownDeck(strategy: Strategy): ShownDeck {
  const [search] = useSearchParams()
  const language = useLanguage()
  const { decks } = useDecks()
  const wanted = search.get(parameters.deck)
  const defaultDeck = useMemo(() => toDefaultDeck(strategy, language), [strategy, language])
  if (wanted === null || wanted === defaultDeck.id) return { deck: defaultDeck, isDefault: true }
  return { deck: decks.find(({ id }) => id === wanted), isDefault: false }
}
