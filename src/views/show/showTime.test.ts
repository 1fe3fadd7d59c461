import { expect, test } from 'vitest'
import type { Deck, Slide } from '#domain/deck/deck.ts'
import { toShowTime } from './showTime.ts'

const toSlide = (minutes: number | undefined, index: number): Slide => ({
  id: `s${index}`,
  kind: 'section',
  title: '',
  text: '',
  notes: '',
  ...(minutes === undefined ? {} : { minutes }),
})
const deckOf = (...minutes: (number | undefined)[]): Deck => ({
  id: 'd',
  title: '',
  slides: minutes.map(toSlide),
})
const begun = 1_000_000
/** On the slide since `entered` seconds after the start, `now` seconds after it. */
const timeOf = (deck: Deck, slide: number, entered: number, now: number) =>
  toShowTime(
    deck,
    {
      revision: 0,
      slide,
      cover: 'none',
      startedAt: begun,
      enteredAt: begun + entered * 1000,
    },
    begun + now * 1000,
  )

test.each([
  // Slides of 1, 2 and 3 minutes: the second should begin at 1:00 and the third at 3:00.
  ['on the second, as planned', 1, 60, 90, { elapsed: 90, onSlide: 30, behind: 0 }],
  ['came half a minute late to it', 1, 90, 100, { elapsed: 100, onSlide: 10, behind: 30 }],
  ['came half a minute early to the third', 2, 150, 160, { elapsed: 160, onSlide: 10, behind: -30 }],
  ['has stayed 20 seconds too long', 1, 60, 200, { elapsed: 200, onSlide: 140, behind: 20 }],
  ['came early and stayed too long', 1, 30, 160, { elapsed: 160, onSlide: 130, behind: -20 }],
])('%s', (_name, slide, entered, now, expected) => {
  expect(timeOf(deckOf(1, 2, 3), slide, entered, now)).toMatchObject({ planned: 360, ...expected })
})

test('a slide without a time is planned to take none', () => {
  expect(timeOf(deckOf(1, undefined), 1, 60, 75)).toEqual({
    elapsed: 75,
    planned: 60,
    onSlide: 15,
    plannedOnSlide: undefined,
    behind: 15,
  })
})

test('a deck without times has no plan to be behind', () => {
  expect(timeOf(deckOf(undefined, undefined), 0, 0, 10)).toEqual({
    elapsed: 10,
    planned: undefined,
    onSlide: 10,
    plannedOnSlide: undefined,
    behind: undefined,
  })
})

test('a clock that is behind the other window’s shows no time before the start', () => {
  expect(timeOf(deckOf(1), 0, 0, -2)).toMatchObject({ elapsed: 0, onSlide: 0 })
})
