import { expect, test } from 'vitest'
import type { Indicator, Target } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { country, county, kiruna, placesSeenFrom } from './placesExample.ts'
import { choiceOf } from './trend/choiceExample.ts'
import { tellOthersShown, toTrendNotes } from './trend/trendRemarks.ts'
import { toTrend } from './trendModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const events = [
  { year: 2020, title: { sv: 'Pandemin' }, text: { sv: 'Den påverkade resor.' } },
  { year: 2019, title: { sv: 'Antas' }, text: { sv: 'Strategin antas.' } },
  { year: 2016, title: { sv: 'För tidigt' }, text: { sv: 'Utanför.' } },
]

const drawn = (indicator: Indicator, place: Region = county) => ({
  indicator,
  places: placesSeenFrom(place),
  choice: choiceOf(indicator, place),
  standing: toStanding(indicator, place.code, settings),
  events,
  language: 'sv' as const,
})
const linesOf = (indicator: Indicator, place?: Region) =>
  toTrend(drawn(indicator, place)).lines.map(({ label, role }) => `${label}: ${role}`)

const years = { 2018: 40, 2022: 45 }
const table: FigureTable = {
  '00': { total: years, women: years, men: years },
  '25': { total: years, women: years, men: years },
  '2584': { total: years },
}
const shares = madeUpIndicator(table)

test.each([
  [county, ['Norrbottens län: home', 'Riket: comparison']],
  [kiruna, ['Kiruna: home', 'Norrbottens län: peer', 'Riket: comparison']],
  [country, ['Riket: home', 'Norrbottens län: peer']],
])('whose lines are drawn', (place, expected) => {
  expect(linesOf(shares, place)).toEqual(expected)
})

test('only women and men published: both, and the country’s two faint', () => {
  const bySex = madeUpIndicator({
    '00': { women: years, men: years },
    '25': { women: years, men: years },
    '2584': { women: years, men: years },
  })
  expect(linesOf(bySex, kiruna)).toEqual([
    'Kvinnor: women',
    'Män: men',
    'Kvinnor, Riket: peer',
    'Män, Riket: peer',
  ])
})

test('a place without figures: the home region and the country are drawn', () => {
  const counties = madeUpIndicator({ '00': { total: years }, '25': { total: years } })
  expect(linesOf(counties, kiruna)).toEqual(['Norrbottens län: peer', 'Riket: comparison'])
  const given = drawn(counties, kiruna)
  expect(tellOthersShown(given, toTrend(given))).toBe(
    'Kiruna saknar uppgifter för det här måttet. Här visas Norrbottens län och Riket.',
  )
  expect(tellOthersShown(drawn(shares), toTrend(drawn(shares)))).toBeUndefined()
})

const people = madeUpIndicator({
  '00': { total: { 2018: 900, 2022: 1000 } },
  '25': { total: { 2018: 90, 2022: 100 } },
  '2580': { total: { 2018: 60, 2022: 70 } },
  '2584': { total: { 2018: 30, 2022: 30 } },
})

test('levels of a total are drawn alone, and why is said', () => {
  expect(linesOf(people)).toEqual(['Norrbottens län: home'])
  expect(linesOf(people, kiruna)).toEqual(['Kiruna: home'])
  const given = drawn(people)
  expect(toTrendNotes(given, toTrend(given))[0]).toMatch(/^Riket visas inte: måttet är ett antal/u)
})

test('a comparison that is not published is missed aloud', () => {
  const alone = drawn(madeUpIndicator({ '25': { total: years } }))
  expect(toTrendNotes(alone, toTrend(alone))[0]).toBe('Riket visas inte: uppgift saknas i underlaget.')
})

test('events of the drawn years, oldest first, in the picture and in full below it', () => {
  const given = drawn(shares)
  const spec = toTrend(given)
  expect(spec.events).toEqual([
    { year: 2019, text: 'Antas' },
    { year: 2020, text: 'Pandemin' },
  ])
  expect(toTrendNotes(given, spec)).toEqual([
    '2019: Antas. Strategin antas.',
    '2020: Pandemin. Den påverkade resor.',
  ])
})

const target: Target = {
  value: 98,
  year: 2025,
  level: 'national',
  basis: { sv: 'Nationell strategi.' },
  regions: 'all',
}

test('the target with its words, and its basis below', () => {
  const given = drawn(madeUpIndicator(table, { target, breaks: [{ year: 2019, text: { sv: 'Ny källa' } }] }))
  const spec = toTrend(given)
  expect(spec.target).toEqual({ year: 2025, value: 98, text: '98\u00a0% år 2025, nationellt mål' })
  expect(spec.breaks).toEqual([{ year: 2019, text: 'Ny källa' }])
  expect(toTrendNotes(given, spec)[0]).toBe('Målet: Nationell strategi.')
})

test('a target that holds only for the county: derived there, none in a municipality', () => {
  const derived = madeUpIndicator(table, { target: { ...target, regions: ['25'] } })
  expect(toTrend(drawn(derived)).target?.text).toBe('98\u00a0% år 2025, räknat från nationellt mål')
  expect(toTrend(drawn(derived, kiruna)).target).toBeUndefined()
})

test('the base year is the verdict’s own: after a break', () => {
  const broken = madeUpIndicator(
    { '25': { total: { 2018: 40, 2021: 90, 2022: 99 } } },
    { target, breaks: [{ year: 2021, text: { sv: 'Ny källa' } }] },
  )
  expect(toTrend(drawn(broken)).baseYear).toBe(2021)
})
