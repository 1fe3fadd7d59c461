import { expect, test } from 'vitest'
import { describeTarget } from './targetWords.ts'

const target = { value: 98, year: 2025, level: 'national', basis: { sv: 'Beslut' }, regions: 'all' } as const

test('a target is written as it was decided, with whose it is', () => {
  const percent = { valueKind: 'percent', decimals: 1 } as const
  expect(describeTarget(target, percent, 'sv')).toBe('Målvärde 98\u00a0% år 2025, nationellt mål')
  expect(describeTarget({ ...target, value: 97.5, level: 'regional' }, percent, 'en')).toBe(
    'Target 97.5% by 2025, regional target',
  )
})

test('a number has no sign of its own', () => {
  expect(
    describeTarget({ ...target, value: 214496, level: 'eu' }, { valueKind: 'number', decimals: 0 }, 'sv'),
  ).toBe('Målvärde 214\u00a0496 år 2025, EU-mål')
})
