import { expect, test } from 'vitest'
import type { Deck } from '#domain/deck/deck.ts'
import { strategyExample } from '../strategyExample.ts'
import { toSlideRows } from './slideRows.ts'

const deck: Deck = {
  id: 'd',
  title: 'Talet',
  slides: [
    { id: 'a', kind: 'title', title: ' ', text: '', notes: '' },
    { id: 'b', kind: 'picture', address: '/mal/halsa', notes: '', minutes: 2.5 },
    { id: 'c', kind: 'picture', address: '/nulage', title: 'Här står vi', notes: '' },
    { id: 'd', kind: 'picture', address: '/', notes: '' },
  ],
}

test('a slide is called by its own title, else by what its picture says, else by what its address shows', () => {
  const headlines = new Map([
    ['/mal/halsa', 'Två av tre förbättras.'],
    ['/nulage', 'Elva styrkor.'],
  ])
  const source = { strategy: strategyExample, regions: [] }
  const rows = toSlideRows(deck, { source, headlines, language: 'sv' })
  expect(rows.map(({ number, title, about, minutes }) => [number, title, about, minutes])).toEqual([
    [1, 'Utan titel', 'Titel', undefined],
    [2, 'Två av tre förbättras.', 'Vy · Bättre hälsa', '2,5 min'],
    [3, 'Här står vi', 'Vy · Nuläge', undefined],
    [4, 'Översikten med hjulet', 'Vy', undefined],
  ])
})
