import { expect, test } from 'vitest'
import { sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toStatePicture } from './statePictureModel.ts'

const item = (id: string, indicators: readonly string[]) => ({
  id,
  title: { sv: `Punkt ${id}` },
  text: { sv: 'Text' },
  indicators,
})
const strategy = sampleStrategy({
  currentState: {
    strengths: [item('sol', ['solceller', 'vind'])],
    challenges: [
      item('folk', ['folkmangd']),
      item('ojamn', ['folkmangd', 'vind']),
      item('langt', ['folkmangd']),
    ],
  },
  indicators: ['solceller', 'vind', 'folkmangd'].map((id) => sampleIndicator(id)),
})
const standings = [
  sampleStanding('solceller', { status: 'notAssessable' }),
  sampleStanding('vind', { status: 'significantProgress', latest: { year: 2022, value: 13.2 } }),
  sampleStanding('folkmangd', { status: 'moderateSetback', latest: { year: 2023, value: 51 } }),
]
const picture = toStatePicture(strategy, standings, 'sv')

test('each part is counted, an indicator of two points once', () => {
  expect(picture.headline).toBe(
    '1\u00a0av 2\u00a0mått på styrkorna förbättras, och 1\u00a0av 2\u00a0på utmaningarna.',
  )
})

test('each point has the first figure there is that no point above it has', () => {
  expect(picture.strengths.map(({ id, figure }) => [id, figure?.id, figure?.amount])).toEqual([
    ['sol', 'vind', '13,2\u00a0procent'],
  ])
  expect(picture.challenges.map(({ id, figure, isAbove }) => [id, figure?.id, isAbove])).toEqual([
    ['folk', 'folkmangd', false],
    ['ojamn', 'vind', false],
    ['langt', 'folkmangd', true],
  ])
})

test('the table has all the figures of each point', () => {
  expect(picture.table.columns[0]?.label).toBe('Styrka eller utmaning')
  expect(picture.table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['Punkt sol', 'solceller'],
    ['Punkt sol', 'vind'],
    ['Punkt folk', 'folkmangd'],
    ['Punkt ojamn', 'folkmangd'],
    ['Punkt ojamn', 'vind'],
    ['Punkt langt', 'folkmangd'],
  ])
})
