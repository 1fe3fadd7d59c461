import { expect, test } from 'vitest'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findMapMeasure, parseMapBasis, withBasis, withMeasure, withRegion } from './mapChoice.ts'

const named = (id: string) => ({ id }) as IndicatorSummary
const choices = { strengths: [named('solceller')], challenges: [named('folkmangd'), named('bredband')] }

test.each([
  ['bredband', 'bredband'],
  [null, 'folkmangd'],
  ['__proto__', 'folkmangd'],
  ['brp-per-invanare', 'folkmangd'],
])('the address asks for %s, the map shows %s', (wanted, shown) => {
  expect(findMapMeasure(choices, wanted)?.id).toBe(shown)
})

test('without population the first measure is shown, and without measures none', () => {
  expect(findMapMeasure({ strengths: [named('solceller')], challenges: [] }, null)?.id).toBe('solceller')
  expect(findMapMeasure({ strengths: [], challenges: [] }, null)).toBeUndefined()
})

test('a choice keeps the rest of the address', () => {
  const search = new URLSearchParams('geo=2584&tema=morkt&matt=bredband&visa=varde')
  expect(withMeasure(search, 'solceller')).toBe('?geo=2584&tema=morkt&matt=solceller')
  expect(withBasis(search, 'change')).toBe('?geo=2584&tema=morkt&matt=bredband&visa=forandring')
  expect(withRegion(search, '2580', '25')).toBe('?geo=2580&tema=morkt&matt=bredband&visa=varde')
  expect(withRegion(new URLSearchParams('geo=2584'), '25', '25')).toBe('')
})

test('an unknown basis is no basis', () => {
  expect(parseMapBasis(new URLSearchParams('visa=forandring'))).toBe('change')
  expect(parseMapBasis(new URLSearchParams('visa=toString'))).toBeUndefined()
})
