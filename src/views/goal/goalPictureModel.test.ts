import { expect, test } from 'vitest'
import { findGoal } from '#domain/strategy.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toGoalView } from './goalPictureModel.ts'

const county = { code: '25', name: { sv: 'Norrbottens län' }, kind: 'county' } as const

function viewOf(id: string) {
  const found = findGoal(strategyExample, id)
  if (!found) throw new Error(`The example has no goal ${id}`)
  const standings = [
    sampleStanding('motion', {
      status: 'significantProgress',
      base: { year: 2018, value: 60 },
      latest: { year: 2022, value: 64.5 },
    }),
    sampleStanding('somn', { status: 'moderateSetback' }),
  ]
  return toGoalView(strategyExample, found.goal, standings, county, 'sv')
}

test('a goal is told by how its indicators go, and the table has their figures', () => {
  const view = viewOf('halsa')
  expect(view.headline).toBe('I Norrbottens län förbättras en av 2\u00a0indikatorer och en försämras.')
  expect(view.indicators.map(({ id, latest }) => [id, latest])).toEqual([
    ['motion', '64,5\u00a0%'],
    ['somn', undefined],
  ])
  expect(view.table.columns.map(({ key }) => key)).toEqual([
    'indicator',
    'verdict',
    'base',
    'latest',
    'change',
  ])
  expect(view.table.rows[0]?.cells[2]).toEqual({ text: '60,0\u00a0% (2018)', value: 60, year: 2018 })
})

test('a goal without indicators says so', () => {
  expect(viewOf('flyg')).toMatchObject({
    headline: 'I Norrbottens län finns inga indikatorer att bedöma.',
    indicators: [],
  })
})
