import { expect, test } from 'vitest'
import type { Slide } from '#domain/deck/deck.ts'
import { sampleStrategy } from '../sampleStrategy.ts'
import { toSlideName } from './slideName.ts'

const strategy = sampleStrategy({
  focusAreas: [
    {
      id: 'livskvalitet',
      number: 1,
      title: { sv: 'Hög livskvalitet', en: 'A good life' },
      shortTitle: { sv: 'Livskvalitet' },
      goals: [{ id: 'halsa', status: 'proposal', title: { sv: 'God hälsa' }, indicators: [] }],
    },
  ],
})
const picture = (address: string, title?: string): Slide => ({
  id: 'p',
  kind: 'picture',
  address,
  notes: '',
  ...(title === undefined ? {} : { title }),
})
const words = (title: string): Slide => ({ id: 'w', kind: 'text', title, text: '', notes: '' })

test.each<[Slide, string]>([
  [words('Tack'), 'Tack'],
  [words(''), 'Bild utan rubrik'],
  [picture('/mal/halsa', 'Min rubrik'), 'Min rubrik'],
  [picture('/'), 'Översikt'],
  [picture('/nulage?geo=2584'), 'Nuläge'],
  [picture('/insatsomraden/livskvalitet?geo=2584'), 'Hög livskvalitet'],
  [picture('/mal/halsa'), 'God hälsa'],
  [picture('/mal/finns-inte'), 'Bild ur uppföljningen'],
  [picture('/risk'), 'Mål i riskzonen'],
])('%j is called %s', (slide, expected) => {
  expect(toSlideName(slide, strategy, 'sv')).toBe(expected)
})

test('in English', () => {
  expect(toSlideName(picture('/insatsomraden/livskvalitet'), strategy, 'en')).toBe('A good life')
})
