import { expect, test } from 'vitest'
import type { Deck, Slide } from './deck.ts'
import { deckLimits, toPlannedMinutes } from './deck.ts'
import {
  changeSlide,
  duplicateSlide,
  insertSlide,
  isFull,
  moveSlide,
  removeSlide,
  renameDeck,
} from './editDeck.ts'

const picture = (id: string): Slide => ({ id, kind: 'picture', address: `/mal/${id}`, notes: '' })
const deck: Deck = { id: 'd', title: 'Talet', slides: [picture('a'), picture('b'), picture('c')] }
const order = ({ slides }: Deck) => slides.map(({ id }) => id).join('')
const full: Deck = {
  ...deck,
  slides: Array.from({ length: deckLimits.slides }, (_, index) => picture(String(index))),
}

test.each([
  ['last where no place is given', insertSlide(deck, picture('x')), 'abcx'],
  ['after the first', insertSlide(deck, picture('x'), 0), 'axbc'],
  ['a copy stands right after its original', duplicateSlide(deck, 'b', 'x'), 'abxc'],
  ['a copy of nothing is nothing', duplicateSlide(deck, 'z', 'x'), 'abc'],
  ['taken away', removeSlide(deck, 'b'), 'ac'],
  ['moved first', moveSlide(deck, 'c', 0), 'cab'],
  ['moved last', moveSlide(deck, 'a', 2), 'bca'],
  ['moved beyond the end', moveSlide(deck, 'a', 9), 'bca'],
  ['moved beyond the start', moveSlide(deck, 'b', -1), 'bac'],
  ['moved, but not there', moveSlide(deck, 'z', 0), 'abc'],
])('%s', (_name, changed, expected) => {
  expect(order(changed)).toBe(expected)
  expect(order(deck)).toBe('abc')
})

test('a full deck takes no more', () => {
  expect(isFull(deck)).toBe(false)
  expect(isFull(full)).toBe(true)
  expect(insertSlide(full, picture('x'))).toBe(full)
  expect(duplicateSlide(full, '5', 'x')).toBe(full)
})

test('what is changed in a slide, and taken away again', () => {
  const named = changeSlide(deck, 'a', { title: 'Hälsan', notes: 'Säg något.', minutes: 2 })
  expect(named.slides[0]).toEqual({
    id: 'a',
    kind: 'picture',
    address: '/mal/a',
    title: 'Hälsan',
    notes: 'Säg något.',
    minutes: 2,
  })
  expect(changeSlide(named, 'a', { title: undefined, notes: '', minutes: undefined })).toEqual(deck)
  expect(changeSlide(named, 'a', { title: '' }).slides[0]).not.toHaveProperty('title')
})

test('a picture has no text of its own, and a text slide always a title', () => {
  expect(changeSlide(deck, 'a', { text: 'Nej' }).slides[0]).not.toHaveProperty('text')
  const text: Slide = { id: 't', kind: 'text', title: 'Rubrik', text: '', notes: '' }
  const changed = changeSlide({ ...deck, slides: [text] }, 't', { title: undefined, text: 'En rad' })
  expect(changed.slides[0]).toEqual({ ...text, title: '', text: 'En rad' })
})

test('what is too long to be kept is cut', () => {
  const long = 'å'.repeat(10_000)
  expect(renameDeck(deck, long).title).toHaveLength(deckLimits.title)
  expect(changeSlide(deck, 'a', { notes: long }).slides[0]?.notes).toHaveLength(deckLimits.notes)
})

test('the planned time is the sum of the slides that have one', () => {
  expect(toPlannedMinutes(deck)).toBeUndefined()
  const timed = changeSlide(changeSlide(deck, 'a', { minutes: 2 }), 'c', { minutes: 1.5 })
  expect(toPlannedMinutes(timed)).toBe(3.5)
})

test('a text slide is given a link and loses it; a picture is given another address, but no link', () => {
  const text: Slide = { id: 'x', kind: 'text', title: 'Mer', text: '', notes: '' }
  const mixed: Deck = { ...deck, slides: [picture('a'), text] }
  const linked = changeSlide(mixed, 'x', { link: '/genomforande' })
  expect(linked.slides[1]).toEqual({ ...text, link: '/genomforande' })
  expect(changeSlide(linked, 'x', { text: 'Rad' }).slides[1]).toEqual({
    ...text,
    text: 'Rad',
    link: '/genomforande',
  })
  expect(changeSlide(linked, 'x', { link: undefined }).slides[1]).toEqual(text)
  expect(changeSlide(mixed, 'a', { address: '/nulage', link: '/om' }).slides[0]).toEqual({
    ...picture('a'),
    address: '/nulage',
  })
  expect(changeSlide(mixed, 'a', { address: `/${'x'.repeat(deckLimits.address)}` })).toEqual(mixed)
})
