import { expect, test } from 'vitest'
import { describeYears, findYearSpan, toPhase } from './yearSpan.ts'

test.each([
  [{ from: 2025, to: 2030 }, 2024, 'planned'],
  [{ from: 2025, to: 2030 }, 2025, 'ongoing'],
  [{ from: 2023, to: 2026 }, 2026, 'lastYear'],
  [{ from: 2018, to: 2026 }, 2027, 'ended'],
  [{ from: 2022, to: undefined }, 2040, 'ongoing'],
] as const)('%o stands in %i as %s', (span, year, phase) => {
  expect(toPhase(span, year)).toBe(phase)
})

test('a span of years in a text is found only when it is the only one', () => {
  expect(findYearSpan('EU-program 2021–2027: ERUF Övre Norrland och ESF+.')).toEqual({ from: 2021, to: 2027 })
  expect(findYearSpan('Omkring åtta möten per år.')).toBeUndefined()
  expect(findYearSpan('Först 2018–2020, sedan 2021–2027.')).toBeUndefined()
  expect(findYearSpan('Klimatneutralt län 2045.')).toBeUndefined()
})

test('what has no end year says so, and what has no years says that', () => {
  expect(describeYears({ from: 2022, to: undefined }, 'ongoing', 'sv')).toBe(
    'från 2022, inget slutår angivet, pågår',
  )
  expect(describeYears({ from: undefined, to: undefined }, 'ongoing', 'sv')).toBe('Inga år angivna')
  expect(describeYears({ from: 2023, to: 2026 }, 'lastYear', 'en')).toBe('2023–2026, final year')
})
