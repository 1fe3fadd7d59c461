import { expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county, kiruna, placesSeenFrom } from './placesExample.ts'
import type { SectionId } from './sectionModel.ts'
import { hasSection, toSections } from './sectionModel.ts'

const year = { 2022: 1 }
const bySex = { women: year, men: year }

const vasterbotten: Region = { code: '24', kind: 'county', name: { sv: 'Västerbottens län' } }

type Absences = Readonly<Partial<Record<SectionId, string>>>

test.each<[string, FigureTable, Region, Absences]>([
  ['everything', { '25': { total: year, ...bySex }, '2584': { total: year } }, county, {}],
  [
    'counties only, no sexes',
    { '24': { total: year }, '25': { total: year } },
    county,
    {
      kommuner: 'Kommuner: måttet publiceras inte för kommuner.',
      'kvinnor-och-man': 'Kvinnor och män: måttet redovisas inte efter kön.',
    },
  ],
  [
    'only other counties’ municipalities',
    { '24': { total: year }, '25': bySex, '2480': bySex },
    county,
    { kommuner: 'Kommuner: länets kommuner har inga uppgifter för det här måttet.' },
  ],
  [
    'sexes elsewhere but not here',
    { '25': bySex, '2584': { total: year } },
    kiruna,
    { 'kvinnor-och-man': 'Kvinnor och män: måttet redovisas inte efter kön för Kiruna.' },
  ],
  [
    'the home county alone',
    { '25': bySex },
    county,
    {
      kommuner: 'Kommuner: måttet publiceras inte för kommuner.',
      'vilka-forbattras':
        'Vilka förbättras, vilka inte: inga andra platser har uppgifter för det här måttet.',
    },
  ],
])('%s', (_, table, place, absences) => {
  const places = { ...placesSeenFrom(place), counties: [vasterbotten, county] }
  const sections = toSections(madeUpIndicator(table), places, 'sv')
  const told = sections.flatMap(({ id, absence }) => (absence === undefined ? [] : [[id, absence]]))
  expect(Object.fromEntries(told)).toEqual(absences)
  expect(hasSection(sections, 'kommuner')).toBe(absences.kommuner === undefined)
})

test('a measure without a wanted way has no verdicts to compare', () => {
  const indicator = madeUpIndicator({ '2584': { total: year } }, { direction: 'context' })
  const sections = toSections(indicator, placesSeenFrom(county), 'sv')
  expect(sections.find(({ id }) => id === 'vilka-forbattras')?.absence).toBe(
    'Vilka förbättras, vilka inte: måttet är bakgrund och har ingen önskad riktning.',
  )
})

test('while names of places cannot be had, the parts that need them stay, to say so themselves', () => {
  const places = { ...placesSeenFrom(county), municipalities: [], counties: [] }
  const sections = toSections(madeUpIndicator({ '2584': { total: year } }), places, 'sv')
  expect(hasSection(sections, 'kommuner')).toBe(true)
  expect(hasSection(sections, 'vilka-forbattras')).toBe(true)
})
