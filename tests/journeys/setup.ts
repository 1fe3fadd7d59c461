import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { server } from '#mocks/server.ts'

// The first journey also waits for its view to be transformed and the goals API to be published.
configure({ asyncUtilTimeout: 15_000 })

// A journey that writes to the console as an error has failed, whatever it shows.
const consoleError = vi.spyOn(console, 'error')

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
beforeEach(() => {
  consoleError.mockClear()
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  expect(consoleError.mock.calls).toEqual([])
})
afterAll(() => {
  server.close()
})

// jsdom has no scrolling and no dialogs of its own.
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

// Nor does it lay anything out: sizes never change.
globalThis.ResizeObserver = class {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}
