import { describe, expect, test } from 'vitest'
import type { Standing } from '#domain/standing.ts'
import { sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toAgreement } from './agreementModel.ts'

const grown = (id: string, from: number, to: number): Standing => ({
  ...sampleStanding(id, { base: { year: 2018, value: from }, latest: { year: 2019, value: to } }),
  certainty: 'robust',
})

const target = { value: 120, year: 2020, level: 'national', basis: { sv: 'Beslut' }, regions: 'all' } as const

const strategy = sampleStrategy({
  indicators: [
    sampleIndicator('snabb'),
    sampleIndicator('langsam', { title: { sv: 'Långsam' } }),
    sampleIndicator('mal', { target }),
    sampleIndicator('tom'),
    sampleIndicator('bakgrund', { direction: 'context' }),
  ],
  standings: [
    // 5 % a year: better by all. 0.3 %: better by Eurostat, unchanged where 0.5 % is asked. 10 of 20 in half the time.
    grown('snabb', 100, 105),
    { ...grown('langsam', 100, 100.3), certainty: 'dependsOnMethod' },
    grown('mal', 100, 110),
    sampleStanding('tom'),
    sampleStanding('bakgrund'),
  ],
})
const agreement = toAgreement(strategy, 'sv')
const rowOf = (id: string) => agreement.rows.find(({ path }) => path.endsWith(`/${id}`))

describe('the county’s indicators by every method', () => {
  test('the strategy’s own method first', () => {
    expect(agreement.columns.map(({ name }) => name)).toEqual([
      'Eurostat',
      'Statistics Canada',
      'FN:s framstegsdiagram',
      'Rätlinjig takt',
      'Planerad väg',
    ])
  })
  test('those that hang most on the method come first, those without a verdict last; background is left out', () => {
    expect(agreement.rows.map(({ path }) => path.replace('/indikatorer/', ''))).toEqual([
      'langsam',
      'snabb',
      'mal',
      'tom',
    ])
    expect(rowOf('langsam')?.certainty).toBe('Beror på metoden')
    expect(rowOf('tom')?.certainty).toBe('Ingen bedömning')
  })
  test('a verdict by each method, or why there is none', () => {
    expect(rowOf('langsam')?.cells.map(({ word }) => word)).toEqual([
      'Förbättras något',
      'Oförändrat',
      'Oförändrat',
      'Inget målvärde att jämföra med',
      'Inget målvärde att jämföra med',
    ])
    expect(rowOf('mal')?.cells.map(({ status }) => status)).toEqual(
      Array.from({ length: 5 }, () => 'significantProgress'),
    )
  })
  test('how often each points the same way as the own, among those both can judge', () => {
    expect(agreement.sentences).toEqual([
      'Eurostat och Statistics Canada pekar åt samma håll för 2 av 3 indikatorer.',
      'Eurostat och FN:s framstegsdiagram pekar åt samma håll för 2 av 3 indikatorer.',
      'Eurostat och Rätlinjig takt pekar åt samma håll för den enda indikatorn som går att bedöma med dem.',
      'Eurostat och Planerad väg pekar åt samma håll för den enda indikatorn som går att bedöma med dem.',
    ])
  })
  test('the smallest change that each calls an improvement, as published', () => {
    expect(agreement.why.replaceAll('\u00a0', ' ')).toContain(
      '0,1 % per år enligt Eurostat, 0,5 % per år enligt Statistics Canada och 0,5 % per år enligt FN:s framstegsdiagram.',
    )
  })
  test('each mark in the table is explained once', () => {
    const words = agreement.marks.map(({ word }) => word)
    expect(words).toEqual([...new Set(words)])
    expect(words).toContain('I takt med målet')
  })
})

test('where nothing can be judged by both, it says so', () => {
  const empty = toAgreement(sampleStrategy({}), 'en')
  expect(empty.rows).toEqual([])
  expect(empty.sentences[0]).toBe('Eurostat and Statistics Canada have no indicators that both can judge.')
})
