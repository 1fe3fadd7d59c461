import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { DeckReading } from '#decks/deckFile.ts'
import { parameters } from '#pathState.ts'

export type SharedDeck = DeckReading | 'none' | 'reading' | 'notLoaded'

/** The deck that the address's fragment holds: somebody has shared it as a link. */
export function useSharedDeck(): SharedDeck {
  const { hash } = useLocation()
  const start = `#${parameters.deck}=`
  const word = hash.startsWith(start) ? hash.slice(start.length) : undefined
  const [read, setRead] = useState<{ word: string; reading: DeckReading | 'notLoaded' }>()
  useEffect(() => {
    if (word === undefined) return undefined
    let isLeft = false
    const tell = (reading: DeckReading | 'notLoaded') => {
      if (!isLeft) setRead({ word, reading })
    }
    import('#decks/deckLink.ts')
      .then(({ readDeckWord }) => readDeckWord(word))
      .then(tell, () => {
        tell('notLoaded')
      })
    return () => {
      isLeft = true
    }
  }, [word])
  if (word === undefined) return 'none'
  return read?.word === word ? read.reading : 'reading'
}
