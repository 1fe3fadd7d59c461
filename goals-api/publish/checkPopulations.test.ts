import * as v from 'valibot'
import { expect, test } from 'vitest'
import { resources as contract } from '#api/contract.ts'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import type { DataFiles } from './dataFiles.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { withEdit } from './smallDataFiles.ts'

const yaml = 'populations.yaml'
const csv = 'populations/invanare.csv'

const populations = `invanare:
  title: { sv: invånare, en: residents }
  provenance:
    publisher: Kolada
    underlyingPublisher: SCB
    tableIds: [N01951]
    licence: { sv: Fri, en: Free }
    ownProcessing: false
`

const numbers = `region,sex,year,value,flag
00,T,2022,1000000,
25,T,2019,250500,
25,T,2022,249000,
`

const people = `  people:
    population: invanare
    per: 100
    phrase: { sv: friska, en: healthy }
`

const withPeople: DataFiles = new Map([
  ...withEdit('indicators.yaml', '  limit: 100\n', `  limit: 100\n${people}`),
  [yaml, populations],
  [csv, numbers],
])

function edit(file: string, before: string, after: string): DataFiles {
  const text = withPeople.get(file)
  if (!text?.includes(before)) throw new Error(`${file} does not hold ${before}`)
  return new Map([...withPeople, [file, text.replace(before, after)]])
}

const without = (file: string): DataFiles => new Map([...withPeople].filter(([path]) => path !== file))

test('the population is published with the indicator, in the indicator’s years', () => {
  const { findings, resources } = publishGoalsApi(withPeople)
  expect(findings).toEqual([])
  const halsa = v.parse(
    contract.indicator.read,
    JSON.parse(resources.get('/indicators/halsa.json')?.body ?? ''),
  )
  expect(halsa.people).toEqual({
    per: 100,
    phrase: { sv: 'friska', en: 'healthy' },
    group: { sv: 'invånare', en: 'residents' },
    source: 'Kolada (SCB)',
    cube: {
      regions: ['00', '25'],
      sexes: ['total'],
      years: [2022],
      values: [1_000_000, 249_000],
      missing: {},
      flags: {},
    },
  })
})

test('a list of indicators does not carry populations', () => {
  const { resources } = publishGoalsApi(withPeople)
  expect(resources.get('/strategies/plan.json')?.body).not.toContain('friska')
})

const errors: readonly BrokenData[] = [
  [
    'an unknown region',
    edit(csv, '25,T,2022', '77,T,2022'),
    { rule: 'unknownReference', file: csv, row: 4, column: 'region' },
    /regions\.csv/u,
  ],
  [
    'a number that is not one',
    edit(csv, '249000', '249 000'),
    { rule: 'notANumber', file: csv, row: 4, column: 'value' },
    /249000/u,
  ],
  [
    'no people at all',
    edit(csv, '249000', '0'),
    { rule: 'outsideLimit', file: csv, row: 4, column: 'value' },
    /Rätta/u,
  ],
  [
    'women alone',
    edit(csv, '25,T,2022', '25,K,2022'),
    { rule: 'notATotal', file: csv, row: 4, column: 'sex' },
    /Skriv T/u,
  ],
  [
    'a year after the release',
    edit(csv, '25,T,2022', '25,T,2030'),
    { rule: 'futureYear', file: csv, row: 4, column: 'year' },
    /release\.date/u,
  ],
  [
    'the same place and year twice',
    edit(csv, '25,T,2019', '25,T,2022'),
    { rule: 'duplicateRow', file: csv, row: 4, column: 'region, sex, year' },
    /Ta bort/u,
  ],
  [
    'an indicator that names a population there is not',
    edit('indicators.yaml', 'population: invanare', 'population: folket'),
    { rule: 'unknownReference', file: 'indicators.yaml', row: 10, column: 'halsa.people.population' },
    /populations\.yaml/u,
  ],
  [
    'a number per something else',
    edit('indicators.yaml', 'per: 100\n', 'per: 10\n'),
    { rule: 'badField', file: 'indicators.yaml', row: 11, column: 'halsa.people.per' },
    /100, 1000/u,
  ],
  ['no list of populations', without(yaml), { rule: 'missingFile', file: yaml }, /Hämta tillbaka/u],
  [
    'a population without numbers',
    without(csv),
    { rule: 'missingFile', file: yaml, row: 1, column: 'invanare' },
    /ta bort befolkningen/u,
  ],
  [
    'numbers of a population that is not listed',
    new Map([...withPeople, ['populations/annan.csv', numbers]]),
    { rule: 'unreferencedFile', file: 'populations/annan.csv' },
    /populations\.yaml/u,
  ],
  [
    'a population without a title',
    edit(yaml, '  title: { sv: invånare, en: residents }\n', ''),
    { rule: 'missingField', file: yaml, row: 1, column: 'invanare.title' },
    /title/u,
  ],
  [
    'an id with å',
    edit(yaml, 'invanare:', 'invånare:'),
    { rule: 'badId', file: yaml, row: 1, column: 'invånare' },
    /a–z/u,
  ],
]

test.each(errors)(
  '%s: nothing is published, and the place and the repair are told',
  (_, files, place, repair) => {
    const { findings, resources } = publishGoalsApi(files)
    const finding = findFinding(findings, place)
    expect(finding?.severity).toBe('error')
    expect(finding?.repair).toMatch(repair)
    expect(resources.size).toBe(0)
  },
)

const warnings: readonly BrokenData[] = [
  [
    'a population that no indicator uses',
    edit('indicators.yaml', people, ''),
    { rule: 'unusedPopulation', file: yaml, row: 1, column: 'invanare' },
    /indicators\.yaml/u,
  ],
  [
    'no English',
    edit(yaml, '{ sv: invånare, en: residents }', '{ sv: invånare }'),
    { rule: 'missingEnglish', file: yaml, row: 2, column: 'invanare.title' },
    /en:/u,
  ],
]

test.each(warnings)('%s: told, and published all the same', (_, files, place, repair) => {
  const { findings, resources } = publishGoalsApi(files)
  const finding = findFinding(findings, place)
  expect(finding?.severity).toBe('warning')
  expect(finding?.repair).toMatch(repair)
  expect(resources.size).toBeGreaterThan(0)
})
