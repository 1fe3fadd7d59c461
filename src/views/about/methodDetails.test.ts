import { expect, test } from 'vitest'
import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import type { FormulaId } from '#domain/assessment/measurement.ts'
import { toMethodDetails } from './methodDetails.ts'

test('the strategy’s own method comes first, then the others', () => {
  const methods = toMethodDetails('statcan', 'sv')
  expect(methods.map(({ method }) => method)).toEqual([
    'statcan',
    'eurostat',
    'unChart',
    'linearPace',
    'plannedPath',
  ])
  expect(methods.map(({ isOwn }) => isOwn)).toEqual([true, false, false, false, false])
})

test.each<[MethodId, readonly FormulaId[], boolean]>([
  ['eurostat', ['growth', 'absoluteChange', 'growthRatio', 'linearRatio'], false],
  ['statcan', ['growth', 'growthRatio'], false],
  ['unChart', ['growth', 'absoluteChange', 'projection', 'linearRatio'], false],
  ['linearPace', ['linearRatio'], true],
  ['plannedPath', ['achievement'], true],
])('%s has its formulas: without a target and with one, and from zero', (method, formulas, needsTarget) => {
  const details = toMethodDetails(method, 'sv')[0]
  expect(details?.formulas).toEqual(formulas)
  expect(details?.needsTarget).toBe(needsTarget)
})

test('every method says where it is published', () => {
  for (const { publication } of toMethodDetails('eurostat', 'en'))
    expect(new URL(publication.url).protocol).toBe('https:')
  expect(toMethodDetails('eurostat', 'en')).toHaveLength(methodIds.length)
})
