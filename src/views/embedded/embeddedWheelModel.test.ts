import { expect, test } from 'vitest'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toWheelHeadline, toWheelTable } from './embeddedWheelModel.ts'

const standings = [
  sampleStanding('motion', {
    status: 'significantProgress',
    base: { year: 2018, value: 60 },
    latest: { year: 2022, value: 64.5 },
  }),
  sampleStanding('somn', { status: 'moderateSetback' }),
  sampleStanding('tillit', { status: 'moderateProgress' }),
]

test('the strategy’s own region needs no name in the sentence, another place does', () => {
  const county = { code: '25', name: { sv: 'Norrbottens län' }, kind: 'county' } as const
  const kiruna = { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality' } as const
  expect(toWheelHeadline(strategyExample, standings, county, 'sv')).toBe(
    '2\u00a0av 3\u00a0indikatorer förbättras och en försämras.',
  )
  expect(toWheelHeadline(strategyExample, standings, kiruna, 'sv')).toBe(
    'I Kiruna förbättras 2\u00a0av 3\u00a0indikatorer och en försämras.',
  )
})

test('the table has the marks in the order of the wheel, with the numbers behind them', () => {
  const { columns, rows } = toWheelTable(strategyExample, standings, 'sv')
  expect(columns.map(({ label }) => label)).toEqual([
    'Indikator',
    'Mål',
    'Bedömning',
    'Senaste',
    'Förändring',
  ])
  expect(rows.map(({ key }) => key)).toEqual(['motion', 'somn', 'tillit'])
  expect(rows[0]?.cells).toEqual([
    'Motion',
    'Bättre hälsa',
    'Förbättras',
    { text: '64,5\u00a0% (2022)', value: 64.5, year: 2022 },
    { text: '+4,5\u00a0procentenheter sedan 2018', value: 4.5 },
  ])
})
