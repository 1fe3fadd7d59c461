import { beforeEach, expect, test, vi } from 'vitest'
import type { Deck } from '#domain/deck/deck.ts'

const key = 'norrbotten-2030.presentationer'
const deck = (id: string, title = id): Deck => ({ id, title, slides: [] })

/** The browser: what it keeps, and how another window is heard. */
function playBrowser(kept = new Map<string, string>()) {
  const listeners = new Set<(event: { key: string | null }) => void>()
  const browser = { isFull: false, isClosed: false }
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => {
      if (browser.isClosed) throw new Error('Not allowed')
      return kept.get(name) ?? null
    },
    setItem: (name: string, text: string) => {
      if (browser.isFull || browser.isClosed) throw new Error('Full')
      kept.set(name, text)
    },
  })
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { key: string | null }) => void) =>
    listeners.add(listener),
  )
  vi.stubGlobal('removeEventListener', (_: string, listener: (event: { key: string | null }) => void) =>
    listeners.delete(listener),
  )
  const tell = () => {
    for (const listener of listeners) listener({ key })
  }
  return { kept, browser, tell, listeners }
}

/** Another window of the same browser has a store of its own. */
async function openWindow() {
  vi.resetModules()
  return import('./deckStore.ts')
}

beforeEach(() => {
  vi.unstubAllGlobals()
})

test('a deck is kept, and the next window has it', async () => {
  playBrowser()
  const store = await openWindow()
  store.saveDeck(deck('a'))
  store.saveDeck(deck('b'))
  store.chooseDeck('a')
  expect((await openWindow()).getDecks()).toEqual({
    decks: [deck('a'), deck('b')],
    current: 'a',
    isKept: true,
    unread: 0,
  })
})

test('changes of another window are followed, and never written over', async () => {
  const { tell } = playBrowser()
  const here = await openWindow()
  here.saveDeck(deck('a'))
  const there = await openWindow()
  there.saveDeck(deck('b'))
  // Nobody listens here yet: the change is still not lost.
  here.changeDeck('a', (now) => ({ ...now, title: 'Ny' }))
  expect(here.getDecks().decks).toEqual([deck('a', 'Ny'), deck('b')])
  const heard = vi.fn()
  const leave = here.subscribeToDecks(heard)
  there.removeDeck('b')
  tell()
  expect(heard).toHaveBeenCalledOnce()
  expect(here.getDecks().decks).toEqual([deck('a', 'Ny')])
  leave()
})

test('a deck that another window has removed is not brought back by a change', async () => {
  playBrowser()
  const here = await openWindow()
  here.saveDeck(deck('a'))
  const there = await openWindow()
  there.removeDeck('a')
  here.changeDeck('a', (now) => ({ ...now, title: 'Ny' }))
  expect(there.getDecks().decks).toEqual([])
  expect(there.getCurrentDeck()).toBeUndefined()
})

test('where the browser is full the deck is still here, and is kept once there is room', async () => {
  const { browser, kept } = playBrowser()
  const store = await openWindow()
  store.saveDeck(deck('a'))
  browser.isFull = true
  store.saveDeck(deck('b'))
  expect(store.getDecks()).toMatchObject({ decks: [deck('a'), deck('b')], isKept: false })
  browser.isFull = false
  store.changeDeck('b', (now) => ({ ...now, title: 'Ny' }))
  expect(store.getDecks().isKept).toBe(true)
  expect(kept.get(key)).toContain('Ny')
})

test('where the browser keeps nothing the decks live as long as the window', async () => {
  const { browser } = playBrowser()
  browser.isClosed = true
  const store = await openWindow()
  expect(store.getDecks()).toMatchObject({ decks: [], isKept: false })
  store.saveDeck(deck('a'))
  expect(store.getCurrentDeck()).toEqual(deck('a'))
})

test.each([
  ['not JSON', '{', [], 1],
  ['of another version', '{"version":9,"decks":[]}', [], 1],
  ['one deck of two broken', JSON.stringify({ version: 1, decks: [deck('a'), { id: '?' }] }), [deck('a')], 1],
])('what is stored is %s: it is put aside, and the rest stands', async (_, text, decks, unread) => {
  const { kept } = playBrowser(new Map([[key, text]]))
  const store = await openWindow()
  expect(store.getDecks()).toMatchObject({ decks, unread })
  expect(kept.get(`${key}.olasta`)).toBe(text)
})
