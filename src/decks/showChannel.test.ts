import { afterEach, expect, test, vi } from 'vitest'
import type { Deck } from '#domain/deck/deck.ts'
import type { ShowChannel } from './showChannel.ts'
import { openShowChannel } from './showChannel.ts'
import type { ShowMessage, ShowRole, ShowState } from './showMessages.ts'
import type { ShowPresence } from './showPresence.ts'

const start: ShowState = { revision: 0, slide: 0, cover: 'none', startedAt: 1000, enteredAt: 1000 }
const deck: Deck = { id: 'd', title: 'Talet', slides: [] }

interface Window {
  state: ShowState
  deck: Deck | undefined
  others: readonly ShowRole[]
  readonly channel: ShowChannel
}

const opened: ShowChannel[] = []
const strangers: BroadcastChannel[] = []
afterEach(() => {
  for (const channel of opened.splice(0)) channel.close()
  for (const channel of strangers.splice(0)) channel.close()
})

const unwatched: ShowPresence = {
  enter: (_window, onEntered) => {
    onEntered()
  },
  watch: () => undefined,
  leave: () => undefined,
}

function open(name: string, own: Partial<Window> = {}, presence = unwatched, deckId = 'd'): Window {
  const opening = { state: start, deck: undefined, others: [], ...own }
  const role = name.startsWith('p') ? 'presenter' : 'audience'
  const channel = openShowChannel({ deckId, name, role }, presence, {
    getOwn: () => opening,
    onState: (state) => {
      opening.state = state
    },
    onDeck: (told) => {
      opening.deck = told
    },
    onOthers: (roles) => {
      opening.others = roles
    },
  })
  opened.push(channel)
  return Object.assign(opening, { channel })
}

function go(window: Window, changes: Partial<ShowState>) {
  window.state = { ...window.state, ...changes, revision: window.state.revision + 1 }
  window.channel.send(window.state)
}

/** A window that speaks as it likes. */
function openStranger() {
  const channel = new BroadcastChannel('norrbotten-2030.visning')
  strangers.push(channel)
  const heard: ShowMessage[] = []
  channel.onmessage = ({ data }: MessageEvent<ShowMessage>) => {
    heard.push(data)
  }
  return {
    heard,
    say: (message: unknown) => {
      channel.postMessage(message)
    },
  }
}

test('three windows follow whichever leads', async () => {
  const windows = [open('a'), open('b'), open('p')] as const
  const slides = () => windows.map(({ state }) => state.slide)
  go(windows[0], { slide: 1 })
  await vi.waitFor(() => {
    expect(slides()).toEqual([1, 1, 1])
  })
  go(windows[2], { slide: 2, visit: '/mal/halsa?geo=2584' })
  await vi.waitFor(() => {
    expect(slides()).toEqual([2, 2, 2])
  })
  expect(windows[1].state.visit).toBe('/mal/halsa?geo=2584')
})

test('a window that opens late is told where the others are, and gets the deck', async () => {
  open('a', { state: { ...start, revision: 7, slide: 4 }, deck })
  const late = open('p', { state: { ...start, startedAt: 9000, slide: 1 } })
  await vi.waitFor(() => {
    expect(late.state.slide).toBe(4)
  })
  expect(late.state.startedAt).toBe(1000)
  expect(late.deck).toEqual(deck)
})

test.each([
  ['a', 'b'],
  ['b', 'a'],
])(
  'of two windows that have just opened, the one that began first counts (%s before %s)',
  async (first, second) => {
    const early = open(first, { state: { ...start, slide: 3 } })
    const late = open(second, { state: { ...start, startedAt: 2000, slide: 0 } })
    await vi.waitFor(() => {
      expect(late.state).toEqual(early.state)
    })
    expect(late.state.slide).toBe(3)
  },
)

test('two presses at once end in the same place in both windows', async () => {
  const [one, other] = [open('a'), open('b')]
  go(one, { slide: 1 })
  go(other, { slide: 2 })
  await vi.waitFor(() => {
    expect([one.state.slide, other.state.slide]).toEqual([2, 2])
  })
})

test('a window that missed something catches up when it speaks', async () => {
  const ahead = open('a')
  const behind = open('b')
  await vi.waitFor(() => {
    expect(ahead.others).toHaveLength(1)
  })
  ahead.state = { ...start, revision: 9, slide: 5 }
  go(behind, { slide: 1 })
  await vi.waitFor(() => {
    expect(behind.state.slide).toBe(5)
  })
  expect(ahead.state.slide).toBe(5)
})

test('who is there is known by role, until they say goodbye', async () => {
  const audience = open('a')
  const presenter = open('p')
  await vi.waitFor(() => {
    expect([audience.others, presenter.others]).toEqual([['presenter'], ['audience']])
  })
  presenter.channel.close()
  await vi.waitFor(() => {
    expect(audience.others).toEqual([])
  })
})

test('a window that dies without a word is missed', async () => {
  const watched = new Map<string, () => void>()
  const presence = { ...unwatched, watch: (name: string, onGone: () => void) => watched.set(name, onGone) }
  const audience = open('a', {}, presence)
  open('p')
  await vi.waitFor(() => {
    expect(audience.others).toEqual(['presenter'])
  })
  watched.get('p')?.()
  expect(audience.others).toEqual([])
})

test('another deck’s windows are not listened to', async () => {
  const here = open('a')
  const elsewhere = open('b', {}, unwatched, 'other')
  const witness = open('c')
  go(elsewhere, { slide: 8 })
  go(witness, { slide: 2 })
  await vi.waitFor(() => {
    expect(here.state.slide).toBe(2)
  })
  expect(here.others).toEqual(['audience'])
})

const said = { version: 1, kind: 'state', deckId: 'd', sender: 'x', role: 'audience' }
const later = { ...start, revision: 50, slide: 3 }
test.each([
  ['no message at all', undefined],
  ['a text', 'slide 3'],
  ['another version', { ...said, version: 2, state: later }],
  ['an unknown kind', { ...said, kind: 'jump', state: later }],
  ['an unknown role', { ...said, role: 'hacker', state: later }],
  ['no slide', { ...said, state: { ...later, slide: undefined } }],
  ['a slide that is no number', { ...said, state: { ...later, slide: '3' } }],
  ['half a slide', { ...said, state: { ...later, slide: 2.5 } }],
  ['an unknown cover', { ...said, state: { ...later, cover: 'film' } }],
  ['a slide beyond every deck', { ...said, state: { ...later, slide: 5000 } }],
  ['an endless revision', { ...said, state: { ...later, revision: Infinity } }],
  ['another website', { ...said, state: { ...later, visit: '//example.org' } }],
  ['a script', { ...said, state: { ...later, visit: 'javascript:alert(1)' } }],
  ['a deck that is none', { ...said, state: later, deck: { id: 'd' } }],
])('%s is passed over in silence', async (_name, message) => {
  const here = open('a')
  const { say, heard } = openStranger()
  say(message)
  say({ ...said, kind: 'hello', sender: 'last' })
  await vi.waitFor(() => {
    expect(heard).toHaveLength(1)
  })
  expect(here.state).toEqual(start)
  expect(here.others).toEqual(['audience'])
})
