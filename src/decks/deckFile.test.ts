import { expect, test } from 'vitest'
import type { Deck } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'
import { readDeckFile, toDeckFile } from './deckFile.ts'
import { readDeckWord, toDeckWord } from './deckLink.ts'

const deck: Deck = {
  id: 'd-1',
  title: 'Råd & rön "2030"',
  slides: [
    { id: 'a', kind: 'title', title: 'Välkomna', text: 'Första raden\nandra', notes: '' },
    {
      id: 'b',
      kind: 'picture',
      address: '/indikatorer/ohalsotal/utveckling?geo=2584',
      notes: '–',
      minutes: 1.5,
    },
    { id: 'c', kind: 'picture', address: '/', title: 'Hjulet', notes: '' },
    { id: 'd', kind: 'text', title: 'Var med', text: '', notes: '', link: '/genomforande' },
  ],
}

const file = (changes: object, slide: object = {}) => {
  const slides = [{ id: 'a', kind: 'picture', address: '/mal/halsa', notes: '', ...slide }]
  return JSON.stringify({
    format: 'norrbotten-2030-presentation',
    version: 1,
    deck: { id: 'd', title: 'T', slides, ...changes },
  })
}

test('a file and a link give back the same deck', async () => {
  expect(readDeckFile(toDeckFile(deck))).toEqual({ deck })
  expect(readDeckFile(`\uFEFF${toDeckFile(deck)}`)).toEqual({ deck })
  const word = await toDeckWord(deck)
  expect(word).toMatch(/^[\w-]+$/u)
  expect(await readDeckWord(word ?? '')).toEqual({ deck })
})

test('what is left out in a slide is empty', () => {
  expect(readDeckFile(file({}, { notes: undefined }))).toEqual({
    deck: { id: 'd', title: 'T', slides: [{ id: 'a', kind: 'picture', address: '/mal/halsa', notes: '' }] },
  })
})

test.each([
  ['no file of this kind at all', 'hej', { code: 'notJson' }],
  ['another program’s file', '{"slides":[]}', { code: 'otherFile' }],
  ['a list', '[]', { code: 'otherFile' }],
  ['a later version', file({}).replace('"version":1', '"version":2'), { code: 'newerVersion' }],
  ['a deck without a title', file({ title: undefined }), { code: 'badDeck', where: 'title' }],
  ['a slide of an unknown kind', file({}, { kind: 'film' }), { code: 'badDeck', where: 'slides.0.kind' }],
  [
    'another website',
    file({}, { address: '//example.org/x' }),
    { code: 'badDeck', where: 'slides.0.address' },
  ],
  ['a script', file({}, { address: 'javascript:alert(1)' }), { code: 'badDeck', where: 'slides.0.address' }],
  ['a backslash', file({}, { address: '/\\example.org' }), { code: 'badDeck', where: 'slides.0.address' }],
  ['a fragment', file({}, { address: '/om#x' }), { code: 'badDeck', where: 'slides.0.address' }],
  ['an endless talk', file({}, { minutes: 1e9 }), { code: 'badDeck', where: 'slides.0.minutes' }],
  ['a title of a megabyte', file({ title: 'x'.repeat(1_000_000) }), { code: 'badDeck', where: 'title' }],
  ['a file of three megabytes', ' '.repeat(3_000_000), { code: 'tooLarge' }],
])('%s is refused, with where', (_name, text, fault) => {
  expect(readDeckFile(text)).toEqual({ fault })
})

test('two slides with the same id are refused', () => {
  const slide = { id: 'a', kind: 'section', title: 'x' }
  expect(readDeckFile(file({ slides: [slide, slide] }))).toEqual({
    fault: { code: 'badDeck', where: 'slides' },
  })
})

test('a link that is cut, is no link of ours, or unpacks to too much', async () => {
  const word = (await toDeckWord(deck)) ?? ''
  expect(await readDeckWord(word.slice(0, 20))).toEqual({ fault: { code: 'brokenLink' } })
  expect(await readDeckWord('%%%')).toEqual({ fault: { code: 'brokenLink' } })
  expect(await readDeckWord('x'.repeat(5000))).toEqual({ fault: { code: 'tooLarge' } })
  const bomb = new Blob([new Uint8Array(1_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  const packed = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url')
  expect(await readDeckWord(packed)).toEqual({ fault: { code: 'tooLarge' } })
})

test('a deck that is too long for a link has none', async () => {
  let seed = 2030
  const toNoise = () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90))
  const notes = Array.from({ length: deckLimits.notes }, toNoise).join('')
  const long: Deck = { ...deck, slides: [{ id: 'a', kind: 'section', title: 'x', text: '', notes }] }
  expect(await toDeckWord(long)).toBeUndefined()
})
