import * as v from 'valibot'
import type { Deck } from '#domain/deck/deck.ts'
import { deckSchema } from './deckSchema.ts'

const key = 'norrbotten-2030.presentationer'
const version = 1

/** The visitor's own decks, as this browser keeps them. */
export interface StoredDecks {
  readonly decks: readonly Deck[]
  /** The deck that slides are collected in; undefined before there is one. */
  readonly current: string | undefined
  /** False where the browser would not keep them: they are then lost when the window is closed. */
  readonly isKept: boolean
  /** How many stored decks could not be read; they are kept apart, see `unreadKey`. */
  readonly unread: number
}

const envelopeSchema = v.object({
  version: v.literal(version),
  current: v.optional(v.string()),
  decks: v.array(v.unknown()),
})

/** Where what could not be read is put aside, so that it is not written over. */
const unreadKey = `${key}.olasta`
const empty: StoredDecks = { decks: [], current: undefined, isKept: true, unread: 0 }

let state: StoredDecks | undefined
/** What the browser held when `state` was read from it or written to it. */
let stateText: string | null | undefined
const listeners = new Set<() => void>()

/** The decks as they are now; the same object until they change. */
export function getDecks(): StoredDecks {
  state ??= readStored()
  return state
}

/** Calls back when the decks change, here or in another window of the same browser. */
export function subscribeToDecks(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', followOtherWindows)
  listeners.add(listener)
  // Nobody has followed the other windows until now.
  getLatest()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', followOtherWindows)
  }
}

/** Stores a new deck, or one with the same id anew, and makes it the one that slides are collected in. */
export function saveDeck(deck: Deck): void {
  const { decks } = getLatest()
  const isNew = !decks.some(({ id }) => id === deck.id)
  const saved = isNew ? [...decks, deck] : decks.map((other) => (other.id === deck.id ? deck : other))
  change({ decks: saved, current: deck.id })
}

/** Changes a deck as it is now, whichever window changed it last; nothing happens where it is gone. */
export function changeDeck(id: string, edit: (deck: Deck) => Deck): void {
  const deck = getLatest().decks.find((other) => other.id === id)
  if (deck) saveDeck(edit(deck))
}

export function removeDeck(id: string): void {
  const { decks, current } = getLatest()
  const left = decks.filter((deck) => deck.id !== id)
  change({ decks: left, current: current === id ? left.at(-1)?.id : current })
}

/** Makes a deck the one that slides are collected in. */
export function chooseDeck(id: string): void {
  const { decks, current } = getLatest()
  if (current !== id && decks.some((deck) => deck.id === id)) change({ decks, current: id })
}

/** The deck that slides are collected in; undefined before there is one. */
export function getCurrentDeck(): Deck | undefined {
  const { decks, current } = getLatest()
  return decks.find(({ id }) => id === current) ?? decks.at(-1)
}

/** The decks as the browser holds them now: another window may have changed them while nobody here listened. */
function getLatest(): StoredDecks {
  const known = getDecks()
  // What the browser would not keep is only here.
  if (!known.isKept || read(key) === stateText) return known
  return (state = readStored())
}

function change(next: Pick<StoredDecks, 'decks' | 'current'>): void {
  const text = JSON.stringify({ version, ...next })
  const isKept = write(key, text)
  state = { ...getDecks(), ...next, isKept }
  if (isKept) stateText = text
  notify()
}

function readStored(): StoredDecks {
  const text = read(key)
  stateText = text
  if (text === undefined) return { ...empty, isKept: false }
  if (text === null) return empty
  const envelope = v.safeParse(envelopeSchema, parseJson(text))
  if (!envelope.success) {
    write(unreadKey, text)
    return { ...empty, unread: 1 }
  }
  const { decks: stored, current } = envelope.output
  const decks = stored.flatMap((value) => {
    const deck = v.safeParse(deckSchema, value)
    return deck.success ? [deck.output] : []
  })
  const unread = stored.length - decks.length
  if (unread > 0) write(unreadKey, text)
  return { decks, current, isKept: true, unread }
}

function followOtherWindows(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return
  if (state?.isKept === false && state.decks.length > 0) return
  state = readStored()
  notify()
}

function notify(): void {
  for (const listener of listeners) listener()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null where nothing is stored, undefined where the browser refuses to say. */
function read(name: string): string | null | undefined {
  try {
    return localStorage.getItem(name)
  } catch {
    return undefined
  }
}

function write(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}
