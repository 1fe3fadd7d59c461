import * as v from 'valibot'
import type { Deck } from '#domain/deck/deck.ts'
import type { ShowMessage, ShowState } from './showMessages.ts'
import { messageVersion, showMessageSchema } from './showMessages.ts'

interface ShowChannelListeners {
  /** Another window is at a later state than this one. */
  readonly onState: (state: ShowState) => void
  /** The deck, from a window that has it. */
  readonly onDeck: (deck: Deck) => void
  /** How many other windows show the same deck. */
  readonly onWindows: (count: number) => void
}

export interface ShowChannel {
  readonly send: (state: ShowState) => void
  readonly close: () => void
}

/**
 * Keeps the windows that show a deck in step. Either may lead: the state with the highest revision counts, and of two with
 * the same the one whose window comes last by name. `deck` is undefined in a window that has yet to be told.
 */
export function openShowChannel(
  deckId: string,
  sender: string,
  getOwn: () => { readonly state: ShowState; readonly deck: Deck | undefined },
  { onState, onDeck, onWindows }: ShowChannelListeners,
): ShowChannel {
  const channel = new BroadcastChannel('norrbotten-2030.visning')
  const others = new Set<string>()
  const post = (message: ShowMessage) => {
    channel.postMessage(message)
  }
  const common = { version: messageVersion, deckId, sender } as const
  const sendState = (state: ShowState, deck?: Deck) => {
    post({ ...common, kind: 'state', state, ...(deck ? { deck } : {}) })
  }
  const count = (change: () => void) => {
    const before = others.size
    change()
    if (others.size !== before) onWindows(others.size)
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(showMessageSchema, data)
    if (!read.success || read.output.deckId !== deckId || read.output.sender === sender) return
    const message = read.output
    if (message.kind === 'goodbye') {
      count(() => others.delete(message.sender))
      return
    }
    count(() => others.add(message.sender))
    const own = getOwn()
    if (message.kind === 'hello') sendState(own.state, own.deck)
    else {
      if (message.deck) onDeck(message.deck)
      if (isLater(message.state, message.sender, own.state, sender)) onState(message.state)
    }
  }
  post({ ...common, kind: 'hello' })
  return {
    send: sendState,
    close: () => {
      post({ ...common, kind: 'goodbye' })
      channel.close()
    },
  }
}

function isLater(theirs: ShowState, them: string, own: ShowState, me: string): boolean {
  if (theirs.revision !== own.revision) return theirs.revision > own.revision
  return them > me
}
