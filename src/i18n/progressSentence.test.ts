import { expect, test } from 'vitest'
import type { Distribution } from '#domain/summary.ts'
import { toDistribution } from '#domain/summary.ts'
import { toPlacesSentence, toProgressSentence } from './progressSentence.ts'

const kiruna = { name: { sv: 'Kiruna' }, kind: 'municipality' } as const
const sweden = { name: { sv: 'Riket', en: 'Sweden' }, kind: 'country' } as const

type Headings = readonly [improving: number, worsening: number, unchanged: number, unknown: number]

function spread([improving, worsening, unchanged, unknown]: Headings): Distribution {
  const assessed = improving + worsening + unchanged
  return { ...toDistribution([]), improving, worsening, unchanged, assessed, total: assessed + unknown }
}

const table: readonly (readonly [Headings, string, string])[] = [
  [
    [5, 2, 2, 2],
    'förbättras 5 av 11 indikatorer, 2 försämras, 2 står stilla och 2 kan inte bedömas.',
    '5 of 11 indicators are improving, 2 are worsening, 2 are standing still and 2 cannot be assessed.',
  ],
  [
    [1, 1, 0, 0],
    'förbättras en av 2 indikatorer och en försämras.',
    'one of 2 indicators is improving and one is worsening.',
  ],
  [
    [0, 0, 1, 2],
    'står en av 3 indikatorer stilla och 2 kan inte bedömas.',
    'one of 3 indicators is standing still and 2 cannot be assessed.',
  ],
  [[2, 0, 0, 0], 'förbättras båda indikatorerna.', 'both indicators are improving.'],
  [[0, 0, 4, 0], 'står alla 4 indikatorer stilla.', 'all 4 indicators are standing still.'],
  [[0, 0, 0, 3], 'kan ingen av 3 indikatorer bedömas.', 'none of 3 indicators can be assessed.'],
  [[0, 1, 0, 0], 'försämras den enda indikatorn.', 'the only indicator is worsening.'],
  [[0, 0, 0, 1], 'kan den enda indikatorn inte bedömas.', 'the only indicator cannot be assessed.'],
  [[0, 0, 0, 0], 'finns inga indikatorer att bedöma.', 'there are no indicators to assess.'],
]

test.each(table)('%j', (headings, sv, en) => {
  expect(toProgressSentence(spread(headings), kiruna, 'sv')).toBe(`I Kiruna ${sv}`)
  expect(toProgressSentence(spread(headings), kiruna, 'en')).toBe(`In Kiruna, ${en}`)
})

test('the country has its own phrase', () => {
  expect(toProgressSentence(spread([1, 0, 0, 0]), sweden, 'sv')).toBe(
    'I riket förbättras den enda indikatorn.',
  )
  expect(toProgressSentence(spread([1, 0, 0, 0]), sweden, 'en')).toBe(
    'In Sweden as a whole, the only indicator is improving.',
  )
})

const places: readonly (readonly [Headings, string, string, string])[] = [
  [
    [6, 5, 2, 1],
    '6 av 14 kommuner förbättras, 5 försämras, 2 står stilla och en kan inte bedömas.',
    '6 av 14 län förbättras, 5 försämras, 2 står stilla och ett kan inte bedömas.',
    '6 of 14 municipalities are improving, 5 are worsening, 2 are standing still and one cannot be assessed.',
  ],
  [
    [1, 0, 0, 13],
    'En av 14 kommuner förbättras och 13 kan inte bedömas.',
    'Ett av 14 län förbättras och 13 kan inte bedömas.',
    'One of 14 municipalities is improving and 13 cannot be assessed.',
  ],
  [
    [14, 0, 0, 0],
    'Alla 14 kommuner förbättras.',
    'Alla 14 län förbättras.',
    'All 14 municipalities are improving.',
  ],
  [[0, 2, 0, 0], 'Båda kommunerna försämras.', 'Båda länen försämras.', 'Both municipalities are worsening.'],
  [
    [0, 1, 1, 0],
    'En av 2 kommuner försämras och en står stilla.',
    'Ett av 2 län försämras och ett står stilla.',
    'One of 2 municipalities is worsening and one is standing still.',
  ],
  [
    [0, 0, 1, 0],
    'Den enda kommunen står stilla.',
    'Det enda länet står stilla.',
    'The only municipality is standing still.',
  ],
  [
    [0, 0, 0, 14],
    'Ingen av 14 kommuner kan bedömas.',
    'Inget av 14 län kan bedömas.',
    'None of 14 municipalities can be assessed.',
  ],
  [
    [0, 0, 0, 0],
    'Det finns inga kommuner att bedöma.',
    'Det finns inga län att bedöma.',
    'There are no municipalities to assess.',
  ],
]

test.each(places)('places: %j', (headings, municipalities, counties, en) => {
  expect(toPlacesSentence(spread(headings), 'municipalities', 'sv')).toBe(municipalities)
  expect(toPlacesSentence(spread(headings), 'counties', 'sv')).toBe(counties)
  expect(toPlacesSentence(spread(headings), 'municipalities', 'en')).toBe(en)
})
