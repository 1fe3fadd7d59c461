import { expect, test } from 'vitest'
import { toPeriod, toServingUndertakings } from './servingUndertakings.ts'
import { strategyExample } from './strategyExample.ts'

const serving = (area: string) => {
  const { strategies, initiatives } = toServingUndertakings(strategyExample.implementation, area)
  return [strategies.map(({ id }) => id), initiatives.map(({ id }) => id)]
}

test('only what says it serves the area, in the strategy’s order', () => {
  expect(serving('omsorg')).toEqual([['kulturplan', 'klimat'], []])
  expect(serving('resor')).toEqual([['klimat'], ['gron']])
})

test('years that the title says already are not said again', () => {
  const [kulturplan, klimat] = strategyExample.implementation.strategies
  const [gron] = strategyExample.implementation.initiatives
  expect(kulturplan && toPeriod(kulturplan, 'sv')).toBeUndefined()
  expect(klimat && toPeriod(klimat, 'sv')).toBe('2025–2030')
  expect(gron && toPeriod(gron, 'en')).toBe('From 2022')
})
