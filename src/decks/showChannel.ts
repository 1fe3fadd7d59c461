import * as v from 'valibot'
import type { Deck } from '#domain/deck/deck.ts'
import type { ShowMessage, ShowRole, ShowState } from './showMessages.ts'
import { messageVersion, showMessageSchema } from './showMessages.ts'
import type { ShowPresence } from './showPresence.ts'

export interface ShowWindow {
  readonly deckId: string
  /** The window's name, unlike any other's. */
  readonly name: string
  readonly role: ShowRole
}

interface ShowChannelListeners {
  /** Where this window is; the deck is undefined where it has yet to be told. */
  readonly getOwn: () => { readonly state: ShowState; readonly deck: Deck | undefined }
  /** Another window is at a later state than this one. */
  readonly onState: (state: ShowState) => void
  /** The deck, from a window that has it. */
  readonly onDeck: (deck: Deck) => void
  /** The roles of the other windows that show the same deck, one for each. */
  readonly onOthers: (roles: readonly ShowRole[]) => void
}

export interface ShowChannel {
  readonly send: (state: ShowState) => void
  readonly close: () => void
}

/** Keeps the windows that show a deck in step. Any of them may lead, come, and go; see `isLater` for whose word counts. */
export function openShowChannel(
  { deckId, name, role }: ShowWindow,
  presence: ShowPresence,
  { getOwn, onState, onDeck, onOthers }: ShowChannelListeners,
): ShowChannel {
  const channel = new BroadcastChannel('norrbotten-2030.visning')
  const others = new Map<string, ShowRole>()
  const common = { version: messageVersion, deckId, sender: name, role } as const
  let isOpen = true
  const post = (message: ShowMessage) => {
    if (isOpen) channel.postMessage(message)
  }
  const sendState = (state: ShowState, deck?: Deck) => {
    post({ ...common, kind: 'state', state, ...(deck ? { deck } : {}) })
  }
  const forget = (other: string) => {
    if (others.delete(other)) onOthers([...others.values()])
  }
  const remember = (other: string, theirs: ShowRole) => {
    if (others.has(other)) return
    others.set(other, theirs)
    onOthers([...others.values()])
    presence.watch(other, () => {
      forget(other)
    })
  }
  const follow = (theirs: ShowState, them: string) => {
    const own = getOwn().state
    if (isLater(theirs, them, own, name)) onState(theirs)
    else if (isLater(own, name, theirs, them)) sendState(own)
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(showMessageSchema, data)
    if (!read.success || read.output.deckId !== deckId || read.output.sender === name) return
    const message = read.output
    if (message.kind === 'goodbye') {
      forget(message.sender)
      return
    }
    remember(message.sender, message.role)
    if (message.kind === 'hello') {
      sendState(getOwn().state, getOwn().deck)
      return
    }
    if (message.deck) onDeck(message.deck)
    follow(message.state, message.sender)
  }
  presence.enter(name, () => {
    post({ ...common, kind: 'hello' })
  })
  return {
    send: (state) => {
      sendState(state)
    },
    close: () => {
      post({ ...common, kind: 'goodbye' })
      isOpen = false
      channel.close()
      presence.leave()
    },
  }
}

/**
 * The state that has been changed the most counts. Of two that have been changed as often (two windows that have just
 * opened, or two presses at once) the talk that began first, and then the window whose name comes last.
 */
function isLater(theirs: ShowState, them: string, own: ShowState, me: string): boolean {
  if (theirs.revision !== own.revision) return theirs.revision > own.revision
  if (theirs.startedAt !== own.startedAt) return theirs.startedAt < own.startedAt
  return !isSame(theirs, own) && them > me
}

function isSame(one: ShowState, other: ShowState): boolean {
  return one.slide === other.slide && one.visit === other.visit && one.cover === other.cover
}
