import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { county, kiruna, placesSeenFrom } from '../placesExample.ts'
import { toTrendView } from '../trendView.ts'
import { choiceOf } from './choiceExample.ts'
import { exampleSettings as settings, rates, show, table } from './trendExample.ts'

const linesOf = (query: string, place: Region = kiruna, indicator: Indicator = rates) =>
  show(indicator, place, query).spec.lines.map(({ label, role, labelled = '', series }) =>
    [label, role, labelled, series.observations.map(({ year, value }) => `${year}:${value}`).join(' ')].join(
      '|',
    ),
  )

test('index: every place against its own 2018; a start of zero and a missing one are said', () => {
  expect(linesOf('jamfor=kommuner&skala=index')).toEqual([
    'Kiruna|home||2016:95 2018:100 2022:95',
    'Riket|comparison||2016:96 2018:100 2022:120',
    'Luleå|peer||2016:90 2018:100 2022:150',
    `Piteå|peer|wide|2016:${(100 * 21) / 20.5} 2018:100 2020:${(100 * 19) / 20.5}`,
  ])
  const { notes, summary, source, title } = show(rates, kiruna, 'jamfor=kommuner&skala=index')
  expect(notes).toEqual([
    'Länets kommuner: länets 3 andra kommuner.',
    'Boden visas inte: värdet var noll basåret 2018.',
  ])
  expect(title).toBe('Mått, Kiruna')
  expect(summary).toBe('Index: värdet år 2018 är 100.')
  expect(source).toMatch(/^Egen bearbetning, underlag från Kolada/u)
})

test('change in the measure’s own unit, in a period', () => {
  expect(linesOf('jamfor=2580&skala=andring&fran=2018')).toEqual([
    'Kiruna|home||2018:0 2022:-1',
    'Riket|comparison||2018:0 2022:5',
    'Luleå|peer||2018:0 2022:10',
  ])
  const { spec, summary, description } = show(rates, kiruna, 'jamfor=2580&skala=andring&fran=2018')
  expect(spec.unit).toBe('förändring sedan 2018, dagar per person')
  expect(summary).toBe('Förändring sedan 2018. Åren 2018–2022.')
  expect(description).toBe(
    'Förändring sedan 2018. Åren 2018–2022. ' +
      'Senaste värden: Kiruna \u22121,0 (2022), Riket +5,0 (2022) och Luleå +10,0 (2022).',
  )
})

test('the same start: who, by how much, and nearest first', () => {
  const { notes, controls } = show(rates, kiruna, 'jamfor=samma-start')
  expect(notes[0]).toBe(
    'Samma start: de tre kommuner som låg närmast Kirunas 20,0\u00a0dagar år 2018: Luleå, Piteå och Boden.',
  )
  expect(controls.ruleText).toBe(
    'De tre kommuner som låg närmast Kirunas 20,0\u00a0dagar år 2018: Luleå, Piteå och Boden.',
  )
})

test('pinned lines are their own kind, and labelled everywhere', () => {
  expect(linesOf('jamfor=kommuner&fast=2581').map((line) => line.split('|').slice(0, 3))).toEqual([
    ['Kiruna', 'home', ''],
    ['Riket', 'comparison', ''],
    ['Boden', 'peer', ''],
    ['Luleå', 'peer', ''],
    ['Piteå', 'pinned', ''],
  ])
})

test('many places: only the highest, the lowest and the pinned are labelled', () => {
  const codes = ['01', '03', '04', '05', '06', '07', '08', '09', '10']
  const many = madeUpIndicator({
    ...table,
    ...Object.fromEntries(codes.map((code, index) => [code, { total: { 2018: 10, 2022: 50 + index } }])),
  })
  const choice = choiceOf(many, county)
  const peers = codes.map((code): Region => ({ code, kind: 'county', name: { sv: `Län ${code}` } }))
  const request = {
    indicator: many,
    places: placesSeenFrom(county),
    choice: { ...choice, rule: { kind: 'counties' } as const, peers, pinned: ['05'] },
    standing: toStanding(many, '25', settings),
    events: [],
    language: 'sv' as const,
  }
  const { spec, description } = toTrendView(request, settings)
  const labelled = spec.lines.filter((line) => line.labelled !== 'never')
  expect(labelled.map(({ label, role }) => `${label}: ${role}`)).toEqual([
    'Norrbottens län: home',
    'Riket: comparison',
    'Län 01: faint',
    'Län 05: pinned',
    'Län 10: faint',
  ])
  expect(description).toMatch(/Övriga 6: 51,0\u00a0% till 57,0\u00a0%\.$/u)
})

test('the list: from high to low, who ended earlier last, with the verdict of the published values', () => {
  const { items } = show(rates, kiruna, 'jamfor=kommuner&fast=2580')
  expect(items.map(({ name, value, verdict, pin }) => [name, value, verdict?.word, pin?.isPinned])).toEqual([
    ['Riket', '30,0', 'Försämras', undefined],
    ['Luleå', '30,0', 'Försämras', true],
    ['Kiruna', '19,0', 'Förbättras', undefined],
    ['Boden', '5,0', 'Försämras', false],
    ['Piteå', '19,0 (2020)', 'Förbättras', false],
  ])
  expect(show(rates, kiruna, '').items).toEqual([])
})

test('women and men as two lines of the chosen place, and one sex alone in the heading', () => {
  const both = show(rates, county, 'kon=bada')
  expect(both.spec.lines.map(({ label, role }) => `${label}: ${role}`)).toEqual([
    'Kvinnor: women',
    'Män: men',
  ])
  expect(both.title).toBe('Mått för kvinnor och män, Norrbottens län')
  const women = show(rates, county, 'kon=kvinnor')
  expect(women.title).toBe('Mått, Norrbottens län, kvinnor')
  expect(women.spec.lines.map(({ label, role }) => `${label}: ${role}`)).toEqual(['Norrbottens län: women'])
})

const target = {
  value: 18,
  year: 2025,
  level: 'national',
  basis: { sv: 'Strategi.' },
  regions: 'all',
} as const

test('the target, its path and the projection only for values to the latest year, and why not is said', () => {
  const aimed = madeUpIndicator(table, { target, direction: 'down', valueKind: 'number' })
  const seen = (query: string, place: Region = county) => {
    const { spec, notes } = show(aimed, place, query)
    return { target: spec.target?.year, path: spec.path !== undefined, notes }
  }
  expect(seen('')).toMatchObject({ target: 2025, path: true })
  expect(seen('jamfor=2580')).toMatchObject({ target: 2025, path: true })
  expect(seen('skala=index')).toMatchObject({ target: undefined, path: false })
  expect(seen('skala=index').notes).toContain(
    'Målet visas inte: det är ett värde, och här visas förändring eller index.',
  )
  expect(seen('till=2018').notes).toContain('Målet visas inte: åren efter det sista valda är bortvalda.')
  expect(seen('kon=kvinnor').notes).toContain('Målet visas inte: det gäller alla tillsammans.')
})

test('a break: years before it are left out of an index, and why is said', () => {
  const broken = madeUpIndicator(table, { breaks: [{ year: 2018, text: { sv: 'Ny källa' } }] })
  expect(linesOf('skala=index', county, broken)[0]).toBe('Norrbottens län|home||2018:100 2022:110')
  expect(show(broken, county, 'skala=index').notes).toContain(
    'Åren före 2018 visas inte: på grund av tidsseriebrott kan de inte jämföras med basåret 2018.',
  )
})
