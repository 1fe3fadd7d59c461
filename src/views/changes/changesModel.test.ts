import { expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toChangesView } from './changesModel.ts'

const ids = ['sol', 'buss', 'utslapp']
const strategy = sampleStrategy({
  focusAreas: [
    sampleArea(
      1,
      ids.map((id) => sampleGoal(id, [id])),
    ),
  ],
  indicators: ids.map((id) => sampleIndicator(id)),
})
const move = (id: string, status: 'significantProgress' | 'significantSetback', from: number, to: number) =>
  sampleStanding(id, { status, base: { year: 2018, value: from }, latest: { year: 2022, value: to } })
const request = { strategy, baseYear: 2018, comparison: 'Riket', language: 'sv' } as const

test('the best and the worst are in the message, and all in the table', () => {
  const standings = [
    move('sol', 'significantProgress', 10, 40),
    move('buss', 'significantProgress', 50, 60),
    move('utslapp', 'significantSetback', 80, 60),
  ]
  const view = toChangesView({ ...request, standings })
  expect(view.headline).toBe('”sol” har förbättrats mest sedan 2018, och ”utslapp” har försämrats mest.')
  expect(view.best.map(({ id }) => id)).toEqual(['sol', 'buss'])
  expect(view.worst.map(({ id }) => id)).toEqual(['utslapp'])
  expect(view.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['sol', 'Störst förbättring', { text: '10,0\u00a0% (2018)', value: 10, year: 2018 }],
    ['buss', 'Störst förbättring', { text: '50,0\u00a0% (2018)', value: 50, year: 2018 }],
    ['utslapp', 'Störst försämring', { text: '80,0\u00a0% (2018)', value: 80, year: 2018 }],
  ])
})

test.each([
  [[move('sol', 'significantProgress', 10, 40)], '”sol” har förbättrats mest sedan 2018.'],
  [[move('utslapp', 'significantSetback', 80, 60)], '”utslapp” har försämrats mest sedan 2018.'],
  [[], 'Ingen indikator har förbättrats eller försämrats sedan 2018.'],
])('what there is none of is left out: %#', (standings, headline) => {
  expect(toChangesView({ ...request, standings }).headline).toBe(headline)
})

test('figures that begin later than the base year are not told to be since then', () => {
  const standings = [move('sol', 'significantProgress', 10, 40)]
  expect(toChangesView({ ...request, standings, baseYear: 2015 }).headline).toBe(
    '”sol” har förbättrats mest.',
  )
})
