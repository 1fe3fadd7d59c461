import { describe, expect, test } from 'vitest'
import { isLevelledDown, judgeGap, toGapSize } from './gap.ts'
import type { IndicatorSummary } from './indicator.ts'
import { toSeries } from './series.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const

const indicator: IndicatorSummary = {
  id: 'matt',
  title: { sv: 'Mått' },
  unit: { sv: 'procent' },
  valueKind: 'percent',
  direction: 'up',
  decimals: 1,
  kind: 'statistic',
  limit: 100,
  countsPeople: false,
  isTotal: false,
  target: { value: 98, year: 2025, level: 'national', basis: { sv: 'Mål' }, regions: 'all' },
  breaks: [],
  source: 'Kolada',
  ownProcessing: false,
}

type Differences = Readonly<Record<number, number | 'missing'>>

const toDifference = (years: Differences) =>
  toSeries(
    Object.entries(years).map(([year, value]) =>
      value === 'missing' ? { year: Number(year), kind: value } : { year: Number(year), value, flags: [] },
    ),
  )
const judge = (years: Differences, part: Partial<IndicatorSummary> = {}, region = '25') =>
  judgeGap(toDifference(years), { ...indicator, ...part }, region, settings)

const even = { 2018: 10, 2019: 9, 2020: 8, 2021: 7, 2022: 6 }

describe('a smaller difference is better, whichever way the measure itself should go', () => {
  // From 10 to 6 in four years: −12 % a year.
  test.each(['up', 'down'] as const)('%s', (direction) => {
    expect(judge(even, { direction }).verdict).toMatchObject({
      status: 'significantProgress',
      base: { year: 2018, value: 10 },
      latest: { year: 2022, value: 6 },
    })
  })
  test('grown, and there is nothing to reach', () => {
    const { verdict, arrival } = judge({ 2018: 6, 2019: 7, 2020: 7.5, 2021: 8, 2022: 9 })
    expect(verdict.status).toBe('significantSetback')
    expect(arrival).toBeUndefined()
  })
  test('the indicator’s own target and limit are not the difference’s', () => {
    expect(judge({ 2018: 150, 2019: 145, 2020: 140, 2021: 135, 2022: 130 }).verdict.status).toBe(
      'significantProgress',
    )
  })
  test('a measure without a wanted way has no verdict', () => {
    const { verdict, certainty, arrival } = judge(even, { direction: 'context' })
    expect([verdict.status, certainty, arrival]).toEqual(['context', null, undefined])
  })
})

describe('when it is gone at the pace so far', () => {
  test('one less every year: six years on, and no year strays', () => {
    expect(judge(even).arrival).toEqual({ year: 2028, earliest: 2028, latest: 2028 })
  })
  // Steps 1, 2, 1, 2 (over two years): one a year, straying by √((0² + 1²/1 + 0² + 0²/2) / 3) = 0.577.
  test('a missing year is not made up, and a step over it counts as two', () => {
    const { arrival } = judge({ 2017: 12, 2018: 11, 2019: 10, 2020: 8, 2021: 7, 2022: 'missing', 2023: 5 })
    expect(arrival?.year).toBe(2028)
  })
  test('two steps say nothing of how much years stray, so no year is told', () => {
    const { verdict, arrival } = judge({ 2018: 10, 2019: 'missing', 2020: 8, 2021: 'missing', 2022: 6 })
    expect(verdict.status).toBe('significantProgress')
    expect(arrival).toBeUndefined()
  })
  test('never across a break: from 12 in 2019 to 8 in 2023 is eight years more', () => {
    const breaks = [{ year: 2019, text: { sv: 'Ny källa' } }]
    const { verdict, arrival } = judge(
      { 2018: 2, 2019: 12, 2020: 11, 2021: 10, 2022: 9, 2023: 8 },
      { breaks },
    )
    expect(verdict.base).toEqual({ year: 2019, value: 12 })
    expect(arrival?.year).toBe(2031)
  })
  test('past zero: smaller than it was, but on its way apart', () => {
    const { verdict, hasCrossed, arrival } = judge({ 2018: -4, 2019: -2, 2020: 0, 2021: 1, 2022: 2 })
    expect(verdict).toMatchObject({
      status: 'significantProgress',
      base: { value: 4 },
      latest: { value: 2 },
    })
    expect(hasCrossed).toBe(true)
    expect(arrival).toBeUndefined()
  })
  test('past zero and larger than it was', () => {
    const { verdict, hasCrossed } = judge({ 2018: -1, 2019: 0, 2020: 1, 2021: 2, 2022: 3 })
    expect(verdict.status).toBe('significantSetback')
    expect(hasCrossed).toBe(true)
  })
  // Half a unit a year, 98 to go: 196 years.
  test('more than a hundred years is no promise', () => {
    const { verdict, arrival } = judge({ 2018: 100, 2019: 99.5, 2020: 99, 2021: 98.5, 2022: 98 })
    expect(verdict.status).toBe('moderateProgress')
    expect(arrival).toBeUndefined()
  })
  test.each<[string, Differences, Partial<IndicatorSummary>]>([
    ['two years alone', { 2018: 10, 2022: 6 }, {}],
    ['less than is shown', { 2018: 0.34, 2019: 0.33, 2020: 0.32, 2021: 0.31, 2022: 0.3 }, {}],
    ['a survey whose margin is not known', even, { kind: 'survey' }],
  ])('nor is %s', (_, years, part) => {
    const { verdict, arrival } = judge(years, part)
    expect(verdict.status).toBe('significantProgress')
    expect(arrival).toBeUndefined()
  })
})

// A value's margin of 2 is 2.83 for a difference between two, and 4 for its change.
test.each([
  [6, 'noProgress'],
  [5.9, 'significantProgress'],
])('a survey’s difference that goes from 10 to %d: %s', (latest, status) => {
  const years = { ...even, 2022: latest }
  expect(judge(years, { kind: 'survey', margin: 2 }).verdict.status).toBe(status)
})

test('a difference of few people in a municipality is not judged', () => {
  const { verdict } = judge({ 2018: 49, 2019: 45, 2022: 30 }, { countsPeople: true }, '2584')
  expect(verdict).toMatchObject({ status: 'notAssessable', reasons: [{ code: 'smallNumbers' }] })
})

test('size leaves the gaps as they are', () => {
  expect(toGapSize(toDifference({ 2018: -4, 2019: 'missing', 2020: 3 }))).toEqual({
    observations: [
      { year: 2018, value: 4, flags: [] },
      { year: 2020, value: 3, flags: [] },
    ],
    gaps: [{ year: 2019, kind: 'missing' }],
  })
})

describe('shrunk because the better end became worse', () => {
  const base = { low: 60, high: 80 }
  test.each([
    ['the better end fell', { low: 60, high: 70 }, 'up', true],
    ['both fell', { low: 55, high: 70 }, 'up', true],
    ['the worse end rose', { low: 65, high: 80 }, 'up', false],
    ['they met', { low: 65, high: 75 }, 'up', false],
    ['not shrunk', { low: 50, high: 75 }, 'up', false],
    ['lower is better: the better end rose', { low: 70, high: 80 }, 'down', true],
    ['lower is better: the worse end fell', { low: 60, high: 70 }, 'down', false],
    ['no better end', { low: 60, high: 70 }, 'context', false],
  ] as const)('%s', (_, latest, direction, expected) => {
    expect(isLevelledDown(base, latest, direction)).toBe(expected)
  })
})
