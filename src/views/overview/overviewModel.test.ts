import { describe, expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toChain, toFindings, toOverviewLead, toOverviewTitle, toPerspectivesTitle } from './overviewModel.ts'

const strategy = sampleStrategy({
  focusAreas: [sampleArea(1, [sampleGoal('m1', ['a', 'b']), sampleGoal('m2', ['b', 'c'])])],
  indicators: ['a', 'b', 'c', 'd'].map((id) => sampleIndicator(id)),
})
const home: Region = { code: '25', name: { sv: 'Norrbottens län', en: 'Norrbotten County' }, kind: 'county' }
const kiruna: Region = { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality', parent: '25' }
const country: Region = { code: '00', name: { sv: 'Riket', en: 'Sweden' }, kind: 'country' }

const standings = [
  sampleStanding('a', { status: 'significantProgress', latest: { year: 2022, value: 1 } }),
  sampleStanding('b', { status: 'significantSetback', latest: { year: 2022, value: 1 } }),
  sampleStanding('c', { reasons: [{ code: 'notPublishedForRegion' }], latest: { year: 2024, value: 1 } }),
  sampleStanding('d', { status: 'significantProgress', latest: { year: 2025, value: 1 } }),
]

/** The sentence with ordinary spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the lead', () => {
  test('counts each indicator under goals once, and none that only follows a perspective', () => {
    const lead = toOverviewLead(strategy, standings, home, 'sv')
    expect(plain(lead.progress)).toBe('En av 3 indikatorer förbättras, en försämras och en kan inte bedömas.')
    expect(lead.distribution.total).toBe(3)
    expect(lead.freshness).toBe('De flesta uppgifterna är från 2022; de senaste från 2024.')
    expect(lead.certainty).toBeUndefined()
    expect(lead.elsewhere).toEqual([])
  })

  test('says how many verdicts hang on a choice', () => {
    const uncertain = standings.map((standing) => ({ ...standing, certainty: 'dependsOnMethod' as const }))
    expect(toOverviewLead(strategy, uncertain.slice(0, 1), home, 'sv').certainty).toBe(
      'Bedömningen beror på metoden.',
    )
  })

  test('names the place when it is another, and says what is not published there', () => {
    const lead = toOverviewLead(strategy, standings, kiruna, 'sv')
    expect(plain(lead.progress)).toMatch(/^I Kiruna förbättras en av 3 indikatorer, /u)
    expect(lead.elsewhere).toEqual([
      'Strategins mål gäller länet. Här visas hur det går i Kiruna.',
      'Ett av måtten publiceras inte för kommuner.',
    ])
  })

  test('the country has no capital inside a Swedish sentence', () => {
    expect(toOverviewLead(strategy, standings, country, 'sv').elsewhere[0]).toContain('i riket.')
    expect(toOverviewLead(strategy, standings, country, 'en').elsewhere[0]).toContain('in Sweden.')
  })

  test('without any figure nothing is said of how fresh they are', () => {
    expect(toOverviewLead(strategy, [sampleStanding('a')], home, 'sv').freshness).toBeUndefined()
  })

  test('a count is never parted from what it counts', () => {
    const many = sampleStrategy({
      focusAreas: [sampleArea(1, [sampleGoal('m', ['a', 'b', 'c', 'd'])])],
      indicators: strategy.indicators,
    })
    const two = ['a', 'b'].map((id) => sampleStanding(id, { status: 'moderateProgress' }))
    const others = ['c', 'd'].map((id) => sampleStanding(id, { status: 'moderateSetback' }))
    expect(toOverviewLead(many, [...two, ...others], home, 'sv').progress).toContain('2\u00a0försämras')
  })
})

test('each step of the chain leads to its view, areas and goals to their first', () => {
  const ids = ['vision', 'nulage', 'insatsomraden', 'mal', 'genomforande', 'okant']
  const chain = ids.map((id) => ({ id, title: { sv: id }, text: { sv: id } }))
  expect(toChain({ ...strategy, chain }).map(({ path }) => path)).toEqual([
    '/',
    '/nulage',
    '/insatsomraden/omrade-1',
    '/mal/m1',
    '/genomforande',
    undefined,
  ])
})

test('a chain of a strategy without areas has steps without links', () => {
  const chain = [{ id: 'mal', title: { sv: 'Mål' }, text: { sv: 'Mål' } }]
  expect(toChain(sampleStrategy({ chain })).map(({ path }) => path)).toEqual([undefined])
})

describe('what could not be read', () => {
  test('is told once for each indicator, by title where that is known, with its first problem', () => {
    const findings = [
      { id: 'okand', problem: 'first' },
      { id: 'a', problem: 'only' },
      { id: 'okand', problem: 'second' },
    ]
    const named = {
      ...strategy,
      indicators: [sampleIndicator('a', { title: { sv: 'Arbetslöshet' } })],
      findings,
    }
    expect(toFindings(named, 'sv')).toEqual({
      sentence: 'Två indikatorer kunde inte läsas: okand och Arbetslöshet.',
      details: [
        { id: 'okand', problem: 'first' },
        { id: 'a', problem: 'only' },
      ],
    })
  })
  test('is nothing when all could', () => {
    expect(toFindings(strategy, 'sv')).toBeUndefined()
  })
  test('one is in the singular', () => {
    const findings = [{ id: 'solceller', problem: 'x' }]
    expect(toFindings({ ...strategy, findings }, 'sv')?.sentence).toBe(
      'En indikator kunde inte läsas: solceller.',
    )
    expect(toFindings({ ...strategy, findings }, 'en')?.sentence).toBe(
      'One indicator could not be read: solceller.',
    )
  })
})

test('the document is named for the place when that is not home', () => {
  expect(toOverviewTitle(strategy, kiruna, 'sv')).toBe('Kiruna')
  expect(toOverviewTitle(strategy, home, 'sv')).toBe('Norrbotten 2030')
})

test('the perspectives are said in one line', () => {
  const perspectives = [
    { id: 'a', title: { sv: 'Hållbarhet', en: 'Sustainability' } },
    { id: 'b', title: { sv: 'Mångfald' } },
  ]
  const titled = { ...strategy, vision: { ...strategy.vision, perspectives } }
  expect(toPerspectivesTitle(titled, 'sv')).toBe('Alltid med hållbarhet och mångfald i fokus')
})
