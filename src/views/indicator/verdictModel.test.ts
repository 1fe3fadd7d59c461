import { expect, test } from 'vitest'
import type { Indicator, Target } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county, kiruna } from './placesExample.ts'
import { toVerdict } from './verdictModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const

const verdictOf = (indicator: Indicator, place: Region = county) =>
  toVerdict(indicator, place, toStanding(indicator, place.code, settings), 'sv')

const target: Target = {
  value: 98,
  year: 2026,
  level: 'national',
  basis: { sv: 'Strategi' },
  regions: 'all',
}
const rising = { '25': { total: { 2018: 90, 2020: 91, 2022: 93 } } }

test('word, figures and change', () => {
  expect(verdictOf(madeUpIndicator(rising))).toEqual({
    indicator: 'matt',
    status: 'moderateProgress',
    word: 'Förbättras något',
    // From 2020, 91 → 93 would be more than 1 % a year.
    certainty: 'Beror på basåret',
    whose: 'Norrbottens län',
    figures: '90,0\u00a0% (2018) → 93,0\u00a0% (2022)',
    change: '+3,0\u00a0procentenheter sedan 2018',
    pace: undefined,
    remarks: [],
  })
})

test('with a target: the pace so far beside the pace a straight path asks for', () => {
  const { word, pace } = verdictOf(madeUpIndicator(rising, { target }))
  expect(word).toBe('Något för långsamt')
  expect(pace).toBe(
    'I snitt +0,8\u00a0procentenheter per år hittills. Rak väg till målet 2026: +1,0\u00a0procentenhet per år.',
  )
})

test('a target that is met asks for no pace', () => {
  expect(verdictOf(madeUpIndicator(rising, { target: { ...target, value: 92 } })).pace).toBeUndefined()
})

test('a number changes in its own unit', () => {
  const days = { unit: { sv: 'dagar per år' }, valueKind: 'number', direction: 'down' } as const
  expect(verdictOf(madeUpIndicator({ '25': { total: { 2018: 26.5, 2022: 24.9 } } }, days)).change).toBe(
    '\u22121,6\u00a0dagar sedan 2018',
  )
})

test('one year: the figure alone, and why it is not judged', () => {
  const verdict = verdictOf(madeUpIndicator({ '25': { total: { 2022: 93 } } }))
  expect(verdict.word).toBe('Kan inte bedömas')
  expect(verdict.figures).toBe('93,0\u00a0% (2022)')
  expect(verdict.change).toBeUndefined()
  expect(verdict.remarks).toHaveLength(1)
})

test('no figures for the place', () => {
  const verdict = verdictOf(madeUpIndicator(rising), kiruna)
  expect(verdict.figures).toBeUndefined()
  expect(verdict.remarks).toEqual(['Måttet publiceras inte för den här typen av plats.'])
})

test('only the sexes published: whose verdict it is', () => {
  const bySex = madeUpIndicator({
    '25': { women: { 2018: 83, 2022: 80 }, men: { 2018: 79, 2022: 80 } },
  })
  expect(verdictOf(bySex).whose).toBe('Norrbottens län, kvinnor')
})
