import { expect, test } from 'vitest'
import type { Strategy } from '#domain/strategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toIndicatorPlace, toIndicatorsInOrder } from './indicatorModel.ts'

const titled = (id: string) => ({ id, title: { sv: id.toUpperCase(), en: `${id} in English` } })
const goal = (id: string, indicators: readonly string[]) => ({
  ...titled(id),
  status: 'proposal' as const,
  indicators,
})
const area = (id: string, number: number, goals: readonly ReturnType<typeof goal>[]) => ({
  ...titled(id),
  number,
  shortTitle: { sv: id },
  goals,
})

const strategy: Strategy = {
  ...strategyExample,
  vision: { ...strategyExample.vision, perspectives: [titled('hallbarhet'), titled('jamlikhet')] },
  focusAreas: [
    area('liv', 1, [goal('halsa', ['a', 'b']), goal('kultur', ['c'])]),
    area('resa', 2, [goal('spar', ['d'])]),
  ],
  horizontal: [
    { perspective: 'hallbarhet', indicators: ['d', 'e'] },
    { perspective: 'jamlikhet', indicators: ['e'] },
  ],
  indicators: ['f', 'e', 'd', 'c', 'b', 'a'].map((id) => ({ ...madeUpIndicator({}), ...titled(id) })),
}

test('the way from the vision over area and goal', () => {
  const { crumbs, goal: found, perspectives } = toIndicatorPlace(strategy, 'b', 'sv')
  expect(crumbs).toEqual([
    { path: '/', title: 'Vision 2030' },
    { path: '/insatsomraden/liv', title: '1 LIV' },
    { path: '/mal/halsa', title: 'HALSA' },
  ])
  expect(found?.id).toBe('halsa')
  expect(perspectives).toBeUndefined()
})

test('one that cuts across all areas stands under its perspectives', () => {
  const { crumbs, goal: found, perspectives } = toIndicatorPlace(strategy, 'e', 'sv')
  expect(crumbs).toEqual([{ path: '/', title: 'Vision 2030: HALLBARHET och JAMLIKHET' }])
  expect(found).toBeUndefined()
  expect(perspectives).toBe('Följer upp perspektiven hallbarhet och jamlikhet i hela strategin.')
})

test('one that follows up both a goal and a perspective says both', () => {
  expect(toIndicatorPlace(strategy, 'd', 'sv').perspectives).toBe('Följer också upp perspektivet hallbarhet.')
})

test('the one before and the one after go on across goals, areas and perspectives', () => {
  expect(toIndicatorsInOrder(strategy).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  const { previous, next } = toIndicatorPlace(strategy, 'c', 'en')
  expect([previous, next]).toEqual([
    { path: '/indikatorer/b', title: 'b in English' },
    { path: '/indikatorer/d', title: 'd in English' },
  ])
  expect(toIndicatorPlace(strategy, 'a', 'sv').previous).toBeUndefined()
  expect(toIndicatorPlace(strategy, 'f', 'sv').next).toBeUndefined()
})
