import { expect, test } from 'vitest'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { county, kiruna } from '../placesExample.ts'
import { rates, show } from './trendExample.ts'

test('the choices: only what can be chosen, and why the rest cannot', () => {
  const { controls } = show(rates, kiruna, '')
  expect(controls.rules.map(({ label }) => label)).toEqual([
    'Norrbottens län och Riket',
    'Länets kommuner',
    'Kustkommuner',
    'Samma start',
    'Valda platser',
  ])
  expect(controls.sexes).toEqual([])
  expect(controls.isChanged).toBe(false)
  expect(controls.summary).toBe('Norrbottens län och Riket · 2016–2022 · Värde')

  const people = madeUpIndicator({
    '00': { total: { 2018: 900, 2022: 1000 } },
    '25': { total: { 2018: 90, 2022: 100 } },
    '2580': { total: { 2018: 60, 2022: 70 } },
    '2584': { total: { 2018: 0, 2022: 30 } },
  })
  expect(show(people, county, 'jamfor=kommuner').controls).toMatchObject({
    reasons: ['Värde kan inte väljas med andra platser: måttet är ett antal som följer platsens storlek.'],
    scale: 'index',
    isChanged: true,
  })
  expect(show(people, kiruna, '').controls.reasons).toEqual([
    'Index kan inte väljas: värdet var noll basåret 2018.',
  ])
})

test('a list of one’s own: who is in it, and whom there is to add', () => {
  const { controls } = show(rates, kiruna, 'jamfor=2581')
  expect(controls.rule).toBe('valda')
  expect(controls.ruleText).toBeUndefined()
  expect(controls.chosen?.places.map(({ label }) => label)).toEqual(['Piteå'])
  expect(
    controls.chosen?.groups.map(({ label, options }) => [label, options.map((each) => each.label)]),
  ).toEqual([
    ['Kommuner', ['Boden', 'Luleå']],
    ['Län', ['Norrbottens län']],
  ])
  expect(show(rates, kiruna, 'jamfor=valda').controls.ruleText).toBe('Lägg till upp till åtta platser.')
})
