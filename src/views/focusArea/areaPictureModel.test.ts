import { expect, test } from 'vitest'
import { findFocusArea } from '#domain/strategy.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toAreaView } from './areaPictureModel.ts'

const area = findFocusArea(strategyExample, 'omsorg')
if (!area) throw new Error('The example has no such area')
const kiruna = { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality' } as const
const standings = [
  sampleStanding('motion', { status: 'significantProgress' }),
  sampleStanding('somn', { status: 'moderateSetback' }),
  sampleStanding('tillit'),
  sampleStanding('bio', {
    status: 'moderateProgress',
    base: { year: 2018, value: 100 },
    latest: { year: 2021, value: 110 },
  }),
]
const view = toAreaView(strategyExample, area, standings, kiruna, 'sv')

test('the message is how many go which way in the place', () => {
  expect(view.headline).toBe(
    'I Kiruna förbättras 2\u00a0av 4\u00a0indikatorer, en försämras och en kan inte bedömas.',
  )
})

test('each goal with the verdicts on its indicators, in the strategy’s order', () => {
  expect(view.goals.map(({ path, indicators }) => [path, indicators.map(({ status }) => status)])).toEqual([
    ['/mal/halsa', ['significantProgress', 'moderateSetback', 'notAssessable']],
    ['/mal/kultur', ['moderateProgress']],
  ])
})

test('the table says the same, and the source whose the figures and the verdicts are', () => {
  expect(view.table.columns.map(({ key }) => key)).toEqual([
    'indicator',
    'goal',
    'verdict',
    'base',
    'latest',
    'change',
  ])
  expect(view.table.rows.at(-1)?.cells[4]).toEqual({ text: '110 (2021)', value: 110, year: 2021 })
  expect(view.source).toBe(
    'Källor: Kolada (SCB) och egen bearbetning av SMHI. Bedömningarna är egen bearbetning och inte officiell statistik.',
  )
})
