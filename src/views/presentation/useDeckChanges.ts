import { useNavigate } from 'react-router'
import { readDeckFile } from '#decks/deckFile.ts'
import type { DeckFault } from '#decks/deckFile.ts'
import { chooseDeck, removeDeck, saveDeck } from '#decks/deckStore.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import { renameDeck } from '#domain/deck/editDeck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { toNewId } from '../deck/newId.ts'
import { toDeckName, toNewDeckName } from './deckChoices.ts'
import { keepDeck } from './keepDeck.ts'
import { useDeckHref } from './useDeckHref.ts'
import type { Say } from './useNotice.ts'

/** No file with a deck is larger, in bytes: a larger one is not even read. */
const largestFile = 8_000_000

export interface DeckChanges {
  readonly choose: (id: string) => void
  readonly make: () => void
  readonly copy: (deck: Deck) => void
  readonly remove: (deck: Deck) => void
  /** Keeps a deck that was shared. */
  readonly keep: (deck: Deck) => void
  /** Reads a deck from a file and keeps it, or tells why that can't be done. */
  readonly open: (file: File) => Promise<DeckFault | undefined>
}

/** What can be done with whole decks; the address follows along to the deck that is then shown. */
export function useDeckChanges(decks: readonly Deck[], say: Say): DeckChanges {
  const language = useLanguage()
  const words = presentationWords[language]
  const transfer = deckTransferWords[language]
  const navigate = useNavigate()
  const toHref = useDeckHref()
  const show = (id: string, isNew = false) => {
    void navigate(toHref('presentation', id), { preventScrollReset: true, state: { isNew } })
  }
  const store = (deck: Deck, said: string) => {
    saveDeck(deck)
    show(deck.id, true)
    say(said)
  }
  const keep = (deck: Deck) => {
    const kept = keepDeck(deck, decks)
    show(kept.id)
    say(transfer.opened(toDeckName(kept, language)))
  }
  return {
    choose: (id) => {
      chooseDeck(id)
      show(id)
      say('')
    },
    make: () => {
      const deck = { id: toNewId(), title: toNewDeckName(decks, language), slides: [] }
      store(deck, words.copied(deck.title))
    },
    copy: (deck) => {
      const copy = renameDeck({ ...deck, id: toNewId() }, words.copyName(toDeckName(deck, language)))
      store(copy, words.copied(copy.title))
    },
    remove: (deck) => {
      removeDeck(deck.id)
      show(defaultDeckId)
      say(words.deckRemoved(toDeckName(deck, language)), () => {
        saveDeck(deck)
        show(deck.id)
        say(words.restored)
      })
    },
    keep,
    open: async (file) => {
      if (file.size > largestFile) return { code: 'tooLarge' }
      const reading = readDeckFile(await file.text())
      if ('fault' in reading) return reading.fault
      keep(reading.deck)
      return undefined
    },
  }
}
