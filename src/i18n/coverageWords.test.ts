import { expect, test } from 'vitest'
import type { Distribution } from '#domain/summary.ts'
import { toDistribution } from '#domain/summary.ts'
import { describeAreaCoverage, describeCoverage } from './coverageWords.ts'

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

test.each([
  [
    10,
    11,
    '11 indikatorer, 10 kan bedömas, senaste data 2022',
    '11 indicators, 10 can be assessed, latest data 2022',
  ],
  [
    11,
    11,
    '11 indikatorer, alla kan bedömas, senaste data 2022',
    '11 indicators, all can be assessed, latest data 2022',
  ],
  [
    0,
    3,
    '3 indikatorer, ingen kan bedömas, senaste data 2022',
    '3 indicators, none can be assessed, latest data 2022',
  ],
  [
    1,
    1,
    '1 indikator, den kan bedömas, senaste data 2022',
    '1 indicator, it can be assessed, latest data 2022',
  ],
  [
    0,
    1,
    '1 indikator, den kan inte bedömas, senaste data 2022',
    '1 indicator, it cannot be assessed, latest data 2022',
  ],
])('an area with %i of %i assessed', (assessed, total, sv, en) => {
  expect(describeAreaCoverage(covering(assessed, total), 'sv')).toBe(sv)
  expect(describeAreaCoverage(covering(assessed, total), 'en')).toBe(en)
})

test('no data and no indicators are said', () => {
  expect(describeCoverage(covering(0, 2, null), 'sv')).toBe('Ingen av 2 indikatorer kan bedömas, inga data')
  expect(describeCoverage(covering(0, 0, null), 'en')).toBe('No indicators')
  expect(describeAreaCoverage(covering(0, 0, null), 'sv')).toBe('Inga indikatorer')
})

test('the most common year is told only where it is not the latest', () => {
  const mixed = { ...covering(2, 2), latestYear: 2024, commonYear: { year: 2022, count: 1 } }
  expect(describeAreaCoverage(mixed, 'sv')).toBe(
    '2 indikatorer, alla kan bedömas, senaste data 2024, vanligaste mätåret är 2022 (1 indikator)',
  )
})
