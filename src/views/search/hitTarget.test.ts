import { expect, test } from 'vitest'
import type { RegionCatalogue } from '#domain/region.ts'
import type { HitState, SearchHit } from '#domain/search/search.ts'
import { toCarriedSearch } from '#pathState.ts'
import { sampleStrategy } from '../sampleStrategy.ts'
import { toHitHref, toHitTarget } from './hitTarget.ts'

const catalogue: RegionCatalogue = {
  regions: [],
  groups: [
    { id: 'kommuner', title: { sv: 'Kommuner' }, members: ['2580'] },
    { id: 'lan', title: { sv: 'Län' }, members: ['24'] },
    { id: 'tom', title: { sv: 'Tom' }, members: [] },
  ],
}
const strategy = sampleStrategy({})

/** The address of a hit from a page that is drawn for `here`. */
function toHref(kind: SearchHit['kind'], id: string, state: HitState = {}, here = ''): string {
  const target = toHitTarget({ kind, id, state }, { strategy, catalogue })
  return toHitHref(`${target.path}${toCarriedSearch(new URLSearchParams(here), target.changes)}`, target)
}

test.each([
  [toHref('indicator', 'x'), '/indikatorer/x'],
  [
    toHref('indicator', 'x', { place: '2584', sex: 'women' }),
    '/indikatorer/x?geo=2584&kon=kvinnor#kvinnor-och-man',
  ],
  [toHref('indicator', 'x', { sex: 'men' }), '/indikatorer/x?kon=man#kvinnor-och-man'],
  [toHref('indicator', 'x', { sex: 'both' }), '/indikatorer/x#kvinnor-och-man'],
  [toHref('indicator', 'x', { group: 'kommuner' }), '/indikatorer/x#kommuner'],
  [toHref('indicator', 'x', { group: 'lan', place: '2584' }), '/indikatorer/x?geo=2584#vilka-forbattras'],
  [toHref('indicator', 'x', { group: 'tom' }), '/indikatorer/x'],
  [toHref('goal', 'x', { place: '2584' }), '/mal/x?geo=2584'],
  [toHref('focusArea', 'x', { place: '00' }), '/insatsomraden/x?geo=00'],
  [toHref('place', '2584'), '/platser/2584'],
  [toHref('place', '25'), '/platser/25'],
  [toHref('place', '00'), '/platser/00'],
  [toHref('perspective', 'x'), '/#perspektiv-x'],
  [toHref('undertaking', 'x'), '/genomforande#insats-x'],
  [toHref('currentState', 'x'), '/nulage#nulage-x'],
  [toHref('page', 'data'), '/om#data'],
  [toHref('page', 'nulage'), '/nulage'],
  [toHref('page', 'platser'), '/platser'],
  [toHref('page', '__proto__'), '/'],
  // The page's own place, theme and method follow along; a place in the query is another.
  [toHref('indicator', 'x', {}, 'geo=2580&tema=morkt&q=x'), '/indikatorer/x?geo=2580&tema=morkt'],
  [
    toHref('indicator', 'x', { place: '2584' }, 'geo=2580&metod=statcan'),
    '/indikatorer/x?geo=2584&metod=statcan',
  ],
  [toHref('indicator', 'x', { place: '25' }, 'geo=2580'), '/indikatorer/x'],
])('%s', (href, expected) => {
  expect(href).toBe(expected)
})
