import type { Region } from '#domain/region.ts'
import type { Places } from './places.ts'

export const country: Region = { code: '00', kind: 'country', name: { sv: 'Riket', en: 'Sweden' } }
export const county: Region = {
  code: '25',
  kind: 'county',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
  parent: '00',
}
const municipality = (code: string, name: string): Region => ({
  code,
  kind: 'municipality',
  name: { sv: name, en: name },
  parent: '25',
})
export const boden = municipality('2582', 'Boden')
export const kiruna = municipality('2584', 'Kiruna')
export const lulea = municipality('2580', 'Luleå')
export const pitea = municipality('2581', 'Piteå')

/** Four municipalities in a county, seen from the chosen place. */
export function placesSeenFrom(chosen: Region): Places {
  return {
    chosen,
    home: county,
    comparison: country,
    municipalities: [boden, kiruna, lulea, pitea],
    counties: [county],
  }
}
