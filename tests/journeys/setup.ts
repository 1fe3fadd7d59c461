import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { server } from '#mocks/server.ts'

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
