import { expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county, kiruna, placesSeenFrom } from './placesExample.ts'
import { hasSection, toSections } from './sectionModel.ts'

const year = { 2022: 1 }
const bySex = { women: year, men: year }

test.each<[string, FigureTable, Region, string | undefined, string | undefined]>([
  ['everything', { '25': { total: year, ...bySex }, '2584': { total: year } }, county, undefined, undefined],
  [
    'counties only, no sexes',
    { '25': { total: year } },
    county,
    'Kommuner: måttet publiceras inte för kommuner.',
    'Kvinnor och män: måttet redovisas inte efter kön.',
  ],
  [
    'only other counties’ municipalities',
    { '25': bySex, '2480': bySex },
    county,
    'Kommuner: länets kommuner har inga uppgifter för det här måttet.',
    undefined,
  ],
  [
    'sexes elsewhere but not here',
    { '25': bySex, '2584': { total: year } },
    kiruna,
    undefined,
    'Kvinnor och män: måttet redovisas inte efter kön för Kiruna.',
  ],
])('%s', (_, table, place, municipalities, sexes) => {
  const sections = toSections(madeUpIndicator(table), placesSeenFrom(place), 'sv')
  expect(sections.map(({ absence }) => absence)).toEqual([undefined, municipalities, sexes, undefined])
  expect(hasSection(sections, 'kommuner')).toBe(municipalities === undefined)
})

test('while names of places cannot be had, the municipalities’ part stays, to say so itself', () => {
  const places = { ...placesSeenFrom(county), municipalities: [] }
  const sections = toSections(madeUpIndicator({ '2584': { total: year } }), places, 'sv')
  expect(hasSection(sections, 'kommuner')).toBe(true)
})
