import { expect, test } from 'vitest'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Highlights } from '#domain/highlights.ts'
import type { Movement } from '#domain/movement.ts'
import type { Sex } from '#domain/series.ts'
import { toDistribution } from '#domain/summary.ts'
import { at, days, lifespan, share, verdict } from './headlineExample.ts'
import { toSummary } from './summary.ts'

const county = { name: { sv: 'Norrbottens län', en: 'Norrbotten County' }, kind: 'county' } as const
const robust = { robust: 0, borderline: 0, dependsOnMethod: 0, dependsOnBaseYear: 0 }

function movement(indicator: Movement['indicator'], from: number, to: number, sex: Sex = 'total'): Movement {
  const [base, latest] = [at(2018, from), at(2022, to)]
  return {
    indicator,
    rate: 0,
    standing: {
      indicator: indicator.id,
      region: '25',
      sex,
      verdict: { ...verdict('moderateProgress'), base, latest },
      certainty: 'robust',
      comparison: null,
      sparkline: { firstYear: 2018, values: [from, to] },
    },
  }
}

function highlights(counts: Partial<Record<Heading, number>>, part: Partial<Highlights> = {}): Highlights {
  const { improving = 0, worsening = 0, unchanged = 0, unknown = 0 } = counts
  const assessed = improving + worsening + unchanged
  return {
    distribution: {
      ...toDistribution([]),
      ...{ improving, worsening, unchanged, assessed, total: assessed + unknown },
      latestYear: 2022,
      commonYear: { year: 2022, count: assessed + unknown },
    },
    best: undefined,
    worst: undefined,
    certainties: robust,
    ...part,
  }
}

const sickness = movement({ ...days, title: { sv: 'Ohälsotal', en: 'Sickness days' } }, 26.5, 24.9)
const culture = movement({ ...share, title: { sv: 'Kultur', en: 'Culture' } }, 34.1, 24.7)

const tell = (value: Highlights, language: 'sv' | 'en' = 'sv') => {
  const { lead, coverage } = toSummary(value, county, language)
  return [lead, coverage].map((text) => text?.replaceAll('\u00a0', ' '))
}

test('how many go which way, what moved most each way, and what is uncertain', () => {
  const value = highlights(
    { improving: 4, worsening: 1 },
    { best: sickness, worst: culture, certainties: { ...robust, robust: 3, dependsOnMethod: 2 } },
  )
  expect(tell(value)).toEqual([
    'I Norrbottens län förbättras 4 av 5 indikatorer och en försämras. Mest förbättras ”Ohälsotal” ' +
      '(−1,6 dagar sedan 2018), medan ”Kultur” går åt fel håll (−9,4 procentenheter sedan 2018).',
    'Senaste data 2022. ”Mest” räknas i procent per år. Två av bedömningarna beror på metoden.',
  ])
  expect(tell(value, 'en')).toEqual([
    'In Norrbotten County, 4 of 5 indicators are improving and one is worsening. Most improved is “Sickness days” ' +
      '(-1.6 days since 2018), while “Culture” is going the wrong way (-9.4 percentage points since 2018).',
    'Latest data 2022. “Most” is measured in per cent a year. Two of the verdicts depend on the method.',
  ])
})

test.each<[string, Highlights, string, string]>([
  [
    'the only one that improves',
    highlights({ improving: 1, unknown: 1 }, { best: sickness }),
    'Den som förbättras är ”Ohälsotal” (−1,6 dagar sedan 2018).',
    'The one improving is “Sickness days” (-1.6 days since 2018).',
  ],
  [
    'the only one that worsens',
    highlights({ unchanged: 1, worsening: 1 }, { worst: culture }),
    'Den som går åt fel håll är ”Kultur” (−9,4 procentenheter sedan 2018).',
    'The one going the wrong way is “Culture” (-9.4 percentage points since 2018).',
  ],
  [
    'several that worsen, none that improves',
    highlights({ worsening: 3 }, { worst: culture }),
    'Mest åt fel håll går ”Kultur” (−9,4 procentenheter sedan 2018).',
    'Most worsened is “Culture” (-9.4 percentage points since 2018).',
  ],
  [
    'several each way',
    highlights({ improving: 2, worsening: 2 }, { best: sickness, worst: culture }),
    'medan ”Kultur” går mest åt fel håll (−9,4 procentenheter sedan 2018).',
    'and most worsened is “Culture” (-9.4 percentage points since 2018).',
  ],
  [
    'women’s figures',
    highlights({ improving: 2 }, { best: movement(lifespan, 83.2, 83.4, 'women') }),
    '(+0,2 år för kvinnor sedan 2018).',
    '(+0.2 years for women since 2018).',
  ],
])('%s', (_, value, sv, en) => {
  expect(tell(value)[0]?.endsWith(sv)).toBe(true)
  expect(tell(value, 'en')[0]?.endsWith(en)).toBe(true)
})

test('“most” is explained only where it is said', () => {
  expect(tell(highlights({ improving: 1, unknown: 1 }, { best: sickness }))[1]).toBe('Senaste data 2022.')
})

test('a single indicator is not told twice', () => {
  expect(tell(highlights({ improving: 1 }, { best: sickness }))).toEqual([
    'I Norrbottens län förbättras den enda indikatorn.',
    'Senaste data 2022.',
  ])
})

test('without indicators there is nothing to add', () => {
  const empty = { ...highlights({}), distribution: toDistribution([]) }
  expect(tell(empty)).toEqual(['I Norrbottens län finns inga indikatorer att bedöma.', undefined])
  expect(tell({ ...empty, distribution: { ...toDistribution([]), total: 2 } })[1]).toBe('Inga data.')
})
