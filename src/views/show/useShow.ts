import type { Dispatch } from 'react'
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react'
import type { ShowChannel } from '#decks/showChannel.ts'
import { openShowChannel } from '#decks/showChannel.ts'
import type { ShowRole, ShowState } from '#decks/showMessages.ts'
import { createShowPresence } from '#decks/showPresence.ts'
import type { Deck } from '#domain/deck/deck.ts'
import type { ShowAction } from './showState.ts'
import { changeShow, startShow } from './showState.ts'

interface SharedShow {
  /** This window's own deck, else what another window has told; undefined while nobody has one. */
  readonly deck: Deck | undefined
  readonly state: ShowState
  readonly act: Dispatch<ShowAction>
  /** The roles of the other windows. */
  readonly others: readonly ShowRole[]
}

/** A show in step with the other windows that show the same deck. `first` is where it begins, counted from 0. */
export function useShow(deckId: string, role: ShowRole, own: Deck | undefined, first: number): SharedShow {
  const [state, act] = useReducer(changeShow, undefined, () => startShow(first, Date.now()))
  const [told, setTold] = useState<Deck>()
  const [others, setOthers] = useState<readonly ShowRole[]>([])
  const [opening, openAgain] = useReducer((count: number) => count + 1, 0)
  const channel = useRef<ShowChannel>(undefined)
  const followed = useRef<ShowState>(undefined)
  const deck = own ?? told
  const getOwn = useEffectEvent(() => ({ state, deck }))

  useEffect(() => {
    const name = `${role}-${Math.random().toString(36).slice(2)}`
    const opened = openShowChannel({ deckId, name, role }, createShowPresence(findLocks()), {
      getOwn: () => getOwn(),
      onState: (theirs) => {
        followed.current = theirs
        act({ kind: 'follow', state: theirs })
      },
      onDeck: setTold,
      onOthers: setOthers,
    })
    const openIfKept = ({ persisted }: PageTransitionEvent) => {
      if (persisted) openAgain()
    }
    channel.current = opened
    // A window that is closed takes nothing down; one that is gone back to has been put aside whole.
    addEventListener('pagehide', opened.close)
    addEventListener('pageshow', openIfKept)
    return () => {
      removeEventListener('pagehide', opened.close)
      removeEventListener('pageshow', openIfKept)
      opened.close()
      setOthers([])
    }
  }, [deckId, role, opening])

  useEffect(() => {
    if (state.revision > 0 && followed.current !== state) channel.current?.send(state)
  }, [state])

  return { deck, state, act, others }
}

/** Only sites with https have locks. */
function findLocks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined
}
