import * as v from 'valibot'
import { expect, test } from 'vitest'
import { resources as contract } from '#api/contract.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { smallDataFiles, withEdit } from './smallDataFiles.ts'

const { findings, resources } = publishGoalsApi(smallDataFiles)

function read<Value>(path: string, schema: v.GenericSchema<unknown, Value>): Value {
  return v.parse(schema, JSON.parse(resources.get(path)?.body ?? ''))
}

test('there is nothing to remark on the small data', () => {
  expect(findings).toEqual([])
})

test('every address of the contract is there, and no other', () => {
  expect([...resources.keys()].sort()).toEqual([
    '/api-info.json',
    '/indicators/halsa.csv',
    '/indicators/halsa.json',
    '/indicators/halsa.jsonstat.json',
    '/indicators/utslapp.csv',
    '/indicators/utslapp.json',
    '/indicators/utslapp.jsonstat.json',
    '/openapi.json',
    '/regions.json',
    '/regions.topojson',
    '/strategies.json',
    '/strategies/plan.json',
    '/strategies/plan/places.json',
    '/strategies/plan/regions/00.json',
    '/strategies/plan/regions/25.json',
    '/strategies/plan/regions/2580.json',
    '/synonyms.json',
  ])
})

test('the strategy judges the home region, in the order of its tree', () => {
  const strategy = read(contract.strategy.path('plan'), contract.strategy.read)
  expect(strategy.indicators.map(({ id, source }) => [id, source])).toEqual([
    ['halsa', 'Kolada (SCB)'],
    ['utslapp', 'SMHI'],
  ])
  expect(strategy.standings.map(({ indicator, region }) => [indicator, region])).toEqual([
    ['halsa', '25'],
    ['utslapp', '25'],
  ])
  // Emissions fell from 100 to 80 in three years, and lower is better: (80/100)^(1/3) − 1 ≈ −7 % a year.
  expect(strategy.standings[1]?.verdict).toMatchObject({
    status: 'significantProgress',
    base: { year: 2020, value: 100 },
    latest: { year: 2023, value: 80 },
  })
  expect(strategy.release).toEqual({ id: '2024-11', date: '2024-11-23' })
})

test('places stand beside each other: what is judged of each under goals, and those that are parts of one whole', () => {
  const { verdicts, groups } = read(contract.places.path('plan'), contract.places.read)
  // Under the goal hangs halsa alone. In the country it grew by (71/70.5)^(1/2) − 1 ≈ 0.4 % a year, more than nothing
  // and less than one; the county has one value that is not provisional, and Luleå has none.
  expect(verdicts).toEqual([
    { region: '00', counts: { moderateProgress: 1 } },
    { region: '25', counts: { notAssessable: 1 } },
    { region: '2580', counts: { notAssessable: 1 } },
  ])
  expect(groups.map(({ whole, places }) => [whole, places])).toEqual([
    ['25', ['2580']],
    ['00', ['25']],
  ])
})

test('provenance has the region’s own names, and the first date that is known', () => {
  const { provenance } = read(contract.indicator.path('utslapp'), contract.indicator.read)
  expect(provenance).toMatchObject({
    kallaUppdateradDatum: '2024-06-01',
    hamtadDatum: '2024-08-31',
    tillganglighetsdatum: '2024-06-01',
    styrandeKalla: 'SMHI',
  })
  const other = read(contract.indicator.path('halsa'), contract.indicator.read).provenance
  expect(other.tillganglighetsdatum).toBe('2024-08-31')
  expect(other.kallaUppdateradDatum).toBeUndefined()
  expect(other.styrandeKalla).toBe('Kolada N00001, N00002')
})

test('earlier editions are listed, not the one that is shown', () => {
  expect(read(contract.indicator.path('utslapp'), contract.indicator.read).vintages).toEqual(['2023-06'])
})

test('api-info and strategies say which release it is', () => {
  expect(read('/api-info.json', contract.apiInfo.read).released).toBe('2024-11-23')
  expect(read('/strategies.json', contract.strategies.read)).toMatchObject({
    current: 'plan',
    strategies: [{ id: 'plan', releases: [{ id: '2024-11', date: '2024-11-23' }] }],
  })
})

test('an answer holds nothing that the contract does not', () => {
  const strategy: unknown = JSON.parse(resources.get('/strategies/plan.json')?.body ?? '')
  expect(v.parse(contract.strategy.written, strategy)).toEqual(strategy)
  expect(JSON.stringify(strategy)).toBe(resources.get('/strategies/plan.json')?.body)
})

test('a decimal comma is published as the number it stands for', () => {
  const published = publishGoalsApi(withEdit('observations/halsa.csv', '72.25', '"72,25"')).resources
  expect(published.get('/indicators/halsa.json')?.body).toBe(resources.get('/indicators/halsa.json')?.body)
})

test.each(['constructor', '__proto__', 'prototype'])('the id %s is refused, not followed', (id) => {
  const files = withEdit('indicators.yaml', 'utslapp:', `${id}:`)
  const result = publishGoalsApi(files)
  expect(result.resources.size).toBe(0)
  expect(result.findings).toContainEqual(
    expect.objectContaining({ file: 'indicators.yaml', row: 23, column: id }),
  )
})
