import { expect, test } from 'vitest'
import type { Deck, Slide } from '#domain/deck/deck.ts'
import { moveSlide } from '#domain/deck/editDeck.ts'
import { toDropIndex } from './dropIndex.ts'
import { findKeyStep } from './slideKeys.ts'
import { parseMinutes } from './parseMinutes.ts'
import { findSelected } from './useSelectedSlide.ts'

const picture = (id: string): Slide => ({ id, kind: 'picture', address: '/', notes: '' })
const deck: Deck = { id: 'd', title: '', slides: ['a', 'b', 'c', 'd'].map(picture) }

test.each([
  ['a', 2, true, 'bcad'],
  ['a', 2, false, 'bacd'],
  ['d', 0, false, 'dabc'],
  ['d', 0, true, 'adbc'],
  ['b', 1, true, 'abcd'],
  ['b', 1, false, 'abcd'],
  ['a', 3, true, 'bcda'],
])('%s dropped at index %i, after it: %s', (id, over, isAfter, order) => {
  const moved = moveSlide(deck, id, toDropIndex(deck.slides, id, over, isAfter))
  expect(moved.slides.map((slide) => slide.id).join('')).toBe(order)
})

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  [{ key: 'ArrowDown' }, true, { kind: 'select', index: 2 }],
  [{ key: 'End' }, true, { kind: 'select', index: 3 }],
  [{ key: 'ArrowUp', altKey: true }, true, { kind: 'move', index: 0 }],
  [{ key: 'ArrowUp', altKey: true }, false, undefined],
  [{ key: 'Home', altKey: true }, true, undefined],
  [{ key: 'Delete' }, true, { kind: 'remove' }],
  [{ key: 'Delete' }, false, undefined],
  [{ key: 'ArrowDown', ctrlKey: true }, true, undefined],
  [{ key: 'x' }, true, undefined],
])('from the second of four, %o in a deck that can be changed (%s) does %o', (pressed, canChange, step) => {
  expect(findKeyStep({ ...plain, ...pressed }, 1, 4, canChange)).toEqual(step)
})

test.each([
  [undefined, null, 0],
  [undefined, '3', 2],
  [undefined, '9', 3],
  [undefined, '0', 0],
  [undefined, 'x', 0],
  ['c', '1', 2],
  ['gone', '2', 1],
])('chosen %s with %s in the address is index %i', (chosen, number, index) => {
  expect(findSelected(deck.slides, chosen, number)).toBe(index)
})

test('an empty deck has nothing selected', () => {
  expect(findSelected([], undefined, '1')).toBe(-1)
})

test.each([
  ['', undefined],
  ['3', 3],
  ['1,5', 1.5],
  ['-2', 0],
  ['9999', 600],
  ['x', undefined],
])('%j minutes is %s', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes)
})
