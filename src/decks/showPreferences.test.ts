import { beforeEach, expect, test, vi } from 'vitest'

const key = 'norrbotten-2030.visning'
const original = { hasLetters: true, noteSize: 1 }

/** A window that opens: what it remembers is only what the browser has kept. */
async function openWindow() {
  vi.resetModules()
  return import('./showPreferences.ts')
}

function keep(text: string | undefined) {
  const kept = new Map(text === undefined ? [] : [[key, text]])
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
}

beforeEach(() => {
  vi.unstubAllGlobals()
})

test('what is chosen is there in the next window', async () => {
  keep(undefined)
  const first = await openWindow()
  expect(first.getShowPreferences()).toEqual(original)
  const listener = vi.fn()
  first.subscribeToShowPreferences(listener)
  first.choosePreferences({ hasLetters: false })
  expect(listener).toHaveBeenCalledOnce()
  const second = await openWindow()
  expect(second.getShowPreferences()).toEqual({ hasLetters: false, noteSize: 1 })
})

test.each(['', 'hej', '[]', '{"hasLetters":"no","noteSize":1}', '{"hasLetters":true,"noteSize":99}'])(
  'what can’t be read (%s) counts as nothing chosen',
  async (text) => {
    keep(text)
    expect((await openWindow()).getShowPreferences()).toEqual(original)
  },
)

test('a browser that keeps nothing lets one choose all the same', async () => {
  const refuse = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const { choosePreferences, getShowPreferences } = await openWindow()
  choosePreferences({ noteSize: 3 })
  expect(getShowPreferences()).toEqual({ hasLetters: true, noteSize: 3 })
})
