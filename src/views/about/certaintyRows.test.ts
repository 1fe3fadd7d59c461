import { describe, expect, test } from 'vitest'
import type { AssessmentSpec } from '#domain/assessment/assessIndicator.ts'
import { certainties } from '#domain/assessment/certainties.ts'
import { toCertainty } from '#domain/assessment/certainty.ts'
import { toSeries } from '#domain/series.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { certaintyOrder, toCertaintyRows } from './certaintyRows.ts'

const spec: AssessmentSpec = {
  direction: 'up',
  kind: 'statistic',
  baseYear: 2018,
  breakYears: [],
  decimals: 4,
  countsPeople: false,
  regionKind: 'county',
  releaseYear: 2024,
}
const label = (values: readonly number[]) =>
  toCertainty(
    toSeries(values.map((value, index) => ({ year: 2016 + index, value, flags: [] }))),
    spec,
    'eurostat',
  )

describe('the page tells the labels in the order they are tried', () => {
  test('another method’s answer goes before a border: 0.101 % a year is near Eurostat’s 0.1, and unchanged elsewhere', () => {
    expect(label([90, 95, 100, 100.101])).toBe('dependsOnMethod')
  })
  test('a border goes before the base year: 1.01 % is near 1, and from 95 it is far above', () => {
    expect(label([90, 95, 100, 101.01])).toBe('borderline')
  })
  test('the base year goes before robust: 2 % a year, but from 101.5 it is 0.5', () => {
    expect(label([90, 101.5, 100, 102])).toBe('dependsOnBaseYear')
  })
  test('all of them are told of', () => {
    expect(new Set(certaintyOrder)).toEqual(new Set(certainties))
  })
})

test('counts those that have each label among those that are judged, with one of them', () => {
  const standings = [
    { ...sampleStanding('motion'), certainty: 'robust' as const },
    { ...sampleStanding('somn'), certainty: 'robust' as const },
    { ...sampleStanding('bio'), certainty: 'borderline' as const },
    sampleStanding('tillit'),
  ]
  const rows = toCertaintyRows({ ...strategyExample, standings }, 'sv')
  expect(rows.map(({ certainty, count, example }) => [certainty, count, example?.path])).toEqual([
    ['dependsOnMethod', 'Ingen av 3 bedömda indikatorer i länet.', undefined],
    ['borderline', 'En av 3 bedömda indikatorer i länet', '/indikatorer/bio'],
    ['dependsOnBaseYear', 'Ingen av 3 bedömda indikatorer i länet.', undefined],
    ['robust', '2 av 3 bedömda indikatorer i länet', '/indikatorer/motion'],
  ])
})
