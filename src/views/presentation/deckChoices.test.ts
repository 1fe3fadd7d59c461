import { expect, test } from 'vitest'
import type { Deck } from '#domain/deck/deck.ts'
import { toDeckChoices, toDeckFileName, toDeckSummary, toNewDeckName } from './deckChoices.ts'
import { describeFault } from './describeFault.ts'

const named = (title: string): Deck => ({ id: title, title, slides: [] })

test('decks are chosen by name and how many slides they have', () => {
  const one: Deck = {
    ...named(''),
    slides: [{ id: 'a', kind: 'text', title: '', text: '', notes: '', minutes: 1 }],
  }
  expect(toDeckChoices([named('Nämnden'), one], 'sv').map(({ name }) => name)).toEqual([
    'Nämnden (0 bilder)',
    'Presentation utan namn (1 bild)',
  ])
  expect(toDeckSummary(one, 'sv')).toBe('1 bild, planerad tid 1 minut')
})

test('a new deck gets a name that is free', () => {
  expect(toNewDeckName([], 'sv')).toBe('Min presentation')
  expect(toNewDeckName([named('Min presentation'), named('Min presentation 2')], 'sv')).toBe(
    'Min presentation 3',
  )
})

test.each([
  ['Möte i Luleå, hösten', 'presentation_mote-i-lulea-hosten.json'],
  ['…', 'presentation.json'],
])('%s is saved as %s', (title, file) => {
  expect(toDeckFileName(named(title))).toBe(file)
})

test('a fault says what is wrong and where', () => {
  expect(describeFault({ code: 'badDeck', where: 'slides.3.address' }, 'sv')).toBe(
    'Något i den stämmer inte. Felet finns i bild 4, vid ”address”.',
  )
  expect(describeFault({ code: 'badDeck', where: 'title' }, 'sv')).toBe(
    'Något i den stämmer inte. Felet finns vid ”title” i filen.',
  )
  expect(describeFault({ code: 'notJson' }, 'en')).toBe('It is not a presentation, or it is damaged.')
})
