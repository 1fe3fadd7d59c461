import { expect, test } from 'vitest'
import type { ShowState } from '#decks/showMessages.ts'
import type { Deck, Slide } from '#domain/deck/deck.ts'
import type { ShowAction } from './showState.ts'
import {
  changeShow,
  findPictureFrom,
  isSameAddress,
  parseSlideNumber,
  startShow,
  toShownAddress,
} from './showState.ts'

const at = (changes: Partial<ShowState> = {}): ShowState => ({ ...startShow(1, 1000), ...changes })
const goTo = (slide: number): ShowAction => ({ kind: 'goTo', slide, slides: 5, now: 4000 })
const visit = (address: string, slide = 1): ShowAction => ({ kind: 'visit', slide, address, own: '/risk' })

test.each<[string, ShowState, ShowAction, Partial<ShowState>]>([
  ['the next slide', at(), goTo(2), { slide: 2, enteredAt: 4000 }],
  ['beyond the end is the last', at(), goTo(9), { slide: 4, enteredAt: 4000 }],
  ['before the start is the first', at(), goTo(-1), { slide: 0, enteredAt: 4000 }],
  [
    'another slide takes the cover off',
    at({ cover: 'black' }),
    goTo(2),
    { slide: 2, enteredAt: 4000, cover: 'none' },
  ],
  ['black', at(), { kind: 'cover', cover: 'black' }, { cover: 'black' }],
  ['light again', at({ cover: 'black' }), { kind: 'cover', cover: 'black' }, { cover: 'none' }],
  ['the code instead', at({ cover: 'black' }), { kind: 'cover', cover: 'code' }, { cover: 'code' }],
  ['the cover off', at({ cover: 'code' }), { kind: 'uncover' }, { cover: 'none' }],
  ['into a goal', at(), visit('/mal/halsa'), { visit: '/mal/halsa' }],
  ['further in', at({ visit: '/mal/halsa' }), visit('/indikatorer/x'), { visit: '/indikatorer/x' }],
  ['the clock anew', at(), { kind: 'restartClock', now: 7000 }, { startedAt: 7000, enteredAt: 7000 }],
])('%s', (_name, state, action, changes) => {
  expect(changeShow(state, action)).toEqual({ ...state, ...changes, revision: state.revision + 1 })
})

test.each<[string, ShowState, ShowAction]>([
  ['back by one key', at({ visit: '/mal/halsa' }), { kind: 'goBack' }],
  ['back by the picture itself', at({ visit: '/mal/halsa' }), visit('/risk')],
  ['by its own number', at({ visit: '/mal/halsa' }), goTo(1)],
])('to the slide %s', (_name, state, action) => {
  const changed = changeShow(state, action)
  expect(changed).toEqual({ ...at(), revision: 1 })
  expect(changed).not.toHaveProperty('visit')
})

test('another slide is shown from its own address', () => {
  expect(changeShow(at({ visit: '/mal/halsa' }), goTo(2))).not.toHaveProperty('visit')
})

test.each<[string, ShowState, ShowAction]>([
  ['the slide that is there', at(), goTo(1)],
  ['beyond the end from the last', at({ slide: 4 }), goTo(5)],
  ['back when nothing was left', at(), { kind: 'goBack' }],
  ['uncovered already', at(), { kind: 'uncover' }],
  ['the slide tells its own address', at(), visit('/risk')],
  ['the visit tells its address', at({ visit: '/mal/halsa?a=1&b=2' }), visit('/mal/halsa?b=2&a=1')],
  ['a picture that came too late', at(), visit('/mal/halsa', 0)],
])('%s changes nothing', (_name, state, action) => {
  expect(changeShow(state, action)).toBe(state)
})

test('what another window says counts as it is', () => {
  const state = at({ revision: 12, slide: 3 })
  expect(changeShow(at(), { kind: 'follow', state })).toBe(state)
})

test.each([
  [null, 0],
  ['1', 0],
  ['7', 6],
  ['0', 0],
  ['-2', 0],
  ['2.5', 0],
  ['x', 0],
  ['99999', 0],
])('sida=%s is slide %d from the start', (text, expected) => {
  expect(parseSlideNumber(text)).toBe(expected)
})

test.each([
  ['/', '/', true],
  ['/risk?a=1&b=2', '/risk?b=2&a=1', true],
  ['/sok?q=h%C3%A4lsa', '/sok?q=hälsa', true],
  ['/risk?a=1', '/risk', false],
  ['/risk', '/mal/halsa', false],
])('%s and %s are the same: %s', (one, other, expected) => {
  expect(isSameAddress(one, other)).toBe(expected)
})

const words: Slide = { id: 't', kind: 'title', title: 'Talet', text: '', notes: '' }
const picture: Slide = { id: 'p', kind: 'picture', address: '/risk', notes: '' }
const deck: Deck = { id: 'd', title: '', slides: [words, picture, words] }

test('where the picture is', () => {
  expect(toShownAddress(words, at({ visit: '/mal/halsa' }))).toBeUndefined()
  expect(toShownAddress(picture, at())).toBe('/risk')
  expect(toShownAddress(picture, at({ visit: '/mal/halsa' }))).toBe('/mal/halsa')
})

test('the picture to fetch', () => {
  expect([0, 1, 2, 9].map((index) => findPictureFrom(deck, index))).toEqual([
    '/risk',
    '/risk',
    undefined,
    undefined,
  ])
})
