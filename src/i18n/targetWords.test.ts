import { expect, test } from 'vitest'
import { describeTarget, describeTargetValue } from './targetWords.ts'

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

test('a level that is only derived from someone else’s target is not called theirs', () => {
  const derived = { ...target, value: 214496, year: 2030, regions: ['25'] } as const
  const tonnes = { valueKind: 'number', decimals: 0 } as const
  expect(describeTargetValue(derived, tonnes, 'sv')).toBe('214\u00a0496 år 2030, räknat från nationellt mål')
  expect(describeTarget(derived, tonnes, 'sv')).toBe(
    'Målvärde 214\u00a0496 år 2030, räknat från nationellt mål',
  )
  expect(describeTarget(derived, tonnes, 'en')).toBe(
    'Target 214,496 by 2030, derived from the national target',
  )
  expect(describeTarget({ ...derived, level: 'eu' }, tonnes, 'en')).toContain('derived from the EU target')
})

test('a region’s own target is its own, wherever it holds', () => {
  const own = { ...target, level: 'regional', regions: ['25'] } as const
  const percent = { valueKind: 'percent', decimals: 1 } as const
  expect(describeTarget(own, percent, 'sv')).toBe('Målvärde 98\u00a0% år 2025, regionalt mål')
})
