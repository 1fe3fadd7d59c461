import { describe, expect, test } from 'vitest'
import type { PlaceComparison } from '#domain/placeComparison.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { describeKind, findWhole, listParts, listPlaces, toPlaceLead, toPlaceSiblings } from './placeModel.ts'

const country: Region = { code: '00', name: { sv: 'Riket', en: 'Sweden' }, kind: 'country' }
const county: Region = {
  code: '25',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
  kind: 'county',
  parent: '00',
}
const other: Region = { code: '24', name: { sv: 'Västerbottens län' }, kind: 'county', parent: '00' }
const municipality = (code: string, name: string): Region => ({
  code,
  name: { sv: name },
  kind: 'municipality',
  parent: '25',
})
const [alvsbyn, kiruna, overtornea] = [
  municipality('2560', 'Älvsbyn'),
  municipality('2584', 'Kiruna'),
  municipality('2518', 'Övertorneå'),
]
const catalogue: RegionCatalogue = {
  regions: [country, other, county, overtornea, alvsbyn, kiruna],
  groups: [],
}

describe('what a place is', () => {
  test('a municipality is compared with the home region, the home region with the country, that with nothing', () => {
    expect(findWhole(strategyExample, kiruna)).toEqual({ code: '25', kind: 'municipality' })
    expect(findWhole(strategyExample, county)).toEqual({ code: '00', kind: 'county' })
    expect(findWhole(strategyExample, country)).toBeUndefined()
  })

  test('its kind, and in which county', () => {
    expect(describeKind(kiruna, catalogue, 'sv')).toBe('Kommun i Norrbottens län')
    expect(describeKind(kiruna, catalogue, 'en')).toBe('Municipality in Norrbotten County')
    expect(describeKind(county, catalogue, 'sv')).toBe('Län')
  })

  test('without a whole there is nothing to lead or to be seen among', () => {
    const ids = (region: Region) =>
      listParts(findWhole(strategyExample, region), 'sv').map(({ id, title }) => `${id}: ${title}`)
    expect(ids(kiruna)).toEqual([
      'leder: Leder och släpar efter',
      'forandringar: Vad har förändrats',
      'jamforelse: Bland kommunerna',
      'indikatorer: Alla indikatorer',
      'platser: Alla platser',
    ])
    expect(ids(county)).toContain('jamforelse: Bland länen')
    expect(ids(country)).toHaveLength(3)
  })
})

describe('the places that have a page', () => {
  const places = listPlaces(strategyExample, catalogue, 'sv')

  test('the home region, the country, and the municipalities by name; no other counties', () => {
    expect(places.map(({ name }) => name.sv)).toEqual([
      'Norrbottens län',
      'Riket',
      'Kiruna',
      'Älvsbyn',
      'Övertorneå',
    ])
  })

  test('one after the other', () => {
    expect(toPlaceSiblings(places, '2584', 'en')).toEqual({
      previous: { path: '/platser/00', title: 'Sweden' },
      next: { path: '/platser/2560', title: 'Älvsbyn' },
    })
    expect(toPlaceSiblings(places, '2518', 'sv').next).toBeUndefined()
  })
})

describe('how it is going there', () => {
  const at = (year: number) => ({ latest: { year, value: 60 }, region: '2584' })
  // Four of the five indicators hang under goals and have a standing; the fifth has none.
  const standings = [
    sampleStanding('motion', { status: 'significantProgress', ...at(2022) }),
    sampleStanding('somn', { status: 'moderateSetback', ...at(2022) }),
    sampleStanding('tillit', { status: 'notAssessable', ...at(2023) }),
    sampleStanding('bio', { status: 'moderateProgress', ...at(2021) }),
  ]
  const leads = [0.3, 0.2, -0.1].map((lead) => ({ lead }))
  const comparison = { compared: leads, apart: [] } as unknown as PlaceComparison

  test('in sentences, counts never parted from their words', () => {
    const lead = toPlaceLead(strategyExample, standings, kiruna, comparison, 'sv')
    expect(lead.progress).toBe(
      'I Kiruna förbättras 2\u00a0av 4\u00a0indikatorer, en försämras och en kan inte bedömas.',
    )
    expect(lead.against).toBe(
      'På 2\u00a0av 3\u00a0mått som kan jämföras ligger Kiruna bättre till än länet och på ett sämre.',
    )
    expect(lead.remarks).toEqual([
      'Strategins mål gäller hela länet. Här visas läget för Kiruna.',
      'Senaste data 2023, vanligaste mätåret är 2022 (2\u00a0indikatorer).',
    ])
    expect(lead.distribution.assessed).toBe(3)
  })

  test('without a comparison, or for the country, only how it is going', () => {
    expect(toPlaceLead(strategyExample, standings, kiruna, undefined, 'sv').against).toBeUndefined()
    expect(toPlaceLead(strategyExample, standings, country, comparison, 'sv').against).toBeUndefined()
  })

  test('the home region needs no word on whom the goals are for', () => {
    expect(toPlaceLead(strategyExample, standings, county, undefined, 'sv').remarks).toHaveLength(1)
  })
})
