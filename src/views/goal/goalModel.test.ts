import { expect, test } from 'vitest'
import { findGoal } from '#domain/strategy.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toGoalCrumbs, toGoalPicture, toGoalSiblings } from './goalModel.ts'

function found(id: string) {
  const goal = findGoal(strategyExample, id)
  if (!goal) throw new Error(`The example has no goal ${id}`)
  return goal
}

const county = { code: '25', name: { sv: 'Exempels län', en: 'Example County' }, kind: 'county' } as const

test('the way down goes from the vision through the numbered area', () => {
  expect(toGoalCrumbs(found('kultur').area, 'Vision 2030', 'en')).toEqual([
    { path: '/', title: 'Vision 2030' },
    { path: '/insatsomraden/omsorg', title: '1 Good care' },
  ])
})

test('steps run through all areas; a goal of another area is named with it', () => {
  expect(toGoalSiblings(strategyExample, found('halsa').goal, 'sv')).toEqual({
    previous: undefined,
    next: { path: '/mal/kultur', title: 'Rikare kultur' },
  })
  expect(toGoalSiblings(strategyExample, found('kultur').goal, 'sv')).toEqual({
    previous: { path: '/mal/halsa', title: 'Bättre hälsa' },
    next: { path: '/mal/vagar', title: 'Säkra vägar (2 Resor)' },
  })
  expect(toGoalSiblings(strategyExample, found('flyg').goal, 'sv').next).toBeUndefined()
})

test('the computed picture is a summary and a distribution', () => {
  const standings = [
    sampleStanding('motion', {
      status: 'significantProgress',
      base: { year: 2018, value: 50 },
      latest: { year: 2022, value: 60 },
    }),
    sampleStanding('somn', { status: 'noProgress', latest: { year: 2020, value: 1 } }),
    sampleStanding('tillit', { status: 'notAssessable' }),
  ]
  const picture = toGoalPicture(strategyExample, found('halsa').goal, standings, county, 'en')
  expect(picture.summary.lead.replaceAll('\u00a0', ' ')).toBe(
    'In Example County, one of 3 indicators is improving, one is standing still and one cannot be assessed. ' +
      'The one improving is “Exercise” (+10.0 percentage points since 2018).',
  )
  expect(picture.summary.coverage).toBe('Latest data 2022.')
  expect(picture.distribution).toMatchObject({ total: 3, assessed: 2 })
})

test('a goal without indicators says so', () => {
  const { summary } = toGoalPicture(strategyExample, found('flyg').goal, [], county, 'sv')
  expect(summary.lead).toBe('I Exempels län finns inga indikatorer att bedöma.')
  expect(summary.coverage).toBeUndefined()
})
