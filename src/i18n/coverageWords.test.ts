import { expect, test } from 'vitest'
import type { Distribution } from '#domain/summary.ts'
import { toDistribution } from '#domain/summary.ts'
import { describeCoverage, describeYears } from './coverageWords.ts'

const covering = (assessed: number, total: number, latestYear: number | null = 2022): Distribution => ({
  ...toDistribution([]),
  assessed,
  total,
  latestYear,
  commonYear: latestYear === null ? null : { year: latestYear, count: total },
})

test.each([
  [3, 4, '3 av 4 indikatorer kan bedömas', '3 of 4 indicators can be assessed'],
  [1, 4, '1 av 4 indikatorer kan bedömas', '1 of 4 indicators can be assessed'],
  [4, 4, 'Alla 4 indikatorer kan bedömas', 'All 4 indicators can be assessed'],
  [2, 2, 'Båda indikatorerna kan bedömas', 'Both indicators can be assessed'],
  [0, 2, 'Ingen av 2 indikatorer kan bedömas', 'None of 2 indicators can be assessed'],
  [1, 1, 'Indikatorn kan bedömas', 'The indicator can be assessed'],
  [0, 1, 'Indikatorn kan inte bedömas', 'The indicator cannot be assessed'],
])('a goal with %i of %i assessed', (assessed, total, sv, en) => {
  expect(describeCoverage(covering(assessed, total), 'sv')).toBe(`${sv}, senaste data 2022`)
  expect(describeCoverage(covering(assessed, total), 'en')).toBe(`${en}, latest data 2022`)
})

test('no data and no indicators are said', () => {
  expect(describeCoverage(covering(0, 2, null), 'sv')).toBe('Ingen av 2 indikatorer kan bedömas, inga data')
  expect(describeCoverage(covering(0, 0, null), 'en')).toBe('No indicators')
  expect(describeYears(covering(0, 2, null), 'sv')).toBe('Inga data.')
  expect(describeYears(covering(0, 0, null), 'sv')).toBeUndefined()
})

test('the most common year is told only where it is not the latest', () => {
  expect(describeYears(covering(2, 2), 'sv')).toBe('Senaste data 2022.')
  const mixed = { ...covering(2, 2), latestYear: 2024, commonYear: { year: 2022, count: 1 } }
  expect(describeYears(mixed, 'sv')).toBe('Senaste data 2024, vanligaste mätåret är 2022 (1\u00a0indikator).')
  expect(describeYears(mixed, 'en')).toBe(
    'Latest data 2024, the most common year is 2022 (1\u00a0indicator).',
  )
})
