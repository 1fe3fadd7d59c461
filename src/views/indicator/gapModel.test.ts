import { describe, expect, test } from 'vitest'
import { judgeGap } from '#domain/gap.ts'
import type { Indicator } from '#domain/indicator.ts'
import { toSeries } from '#domain/series.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toDifferenceFigure, toGapView } from './gapModel.ts'

type Differences = Readonly<Record<number, number>>

function viewOf(years: Differences, part: Partial<Indicator> = {}, releaseYear = 2024) {
  const settings = { baseYear: 2018, method: 'eurostat', releaseYear, comparison: '00' } as const
  const indicator = madeUpIndicator({}, part)
  const difference = toSeries(
    Object.entries(years).map(([year, value]) => ({ year: Number(year), value, flags: [] })),
  )
  const ends = { base: { low: 60, high: 80 }, latest: { low: 55, high: 70 } }
  const tell = (language: 'sv' | 'en') =>
    toGapView(judgeGap(difference, indicator, '25', settings), indicator, ends, { releaseYear, language })
  return { sv: tell('sv'), en: tell('en') }
}

// One a year, single years straying by 1: deviation √(4/3), and an interval of ± 1.480·√(h + h²/4) after h years.
// Its fast edge is there after 3 years, as 6 − 3 < 3.39; its slow edge after 29, as 29 − 6 > 22.9 and 28 − 6 < 22.2.
const swinging = { 2018: 10, 2019: 8, 2020: 8, 2021: 6, 2022: 6 }

// The same pace, single years straying by 3: ± 4.440·√(h + h²/4) grows faster than the pace, so the slow edge is never
// there; the fast one after 2 years, as 6 − 2 < 7.69 and 6 − 1 > 4.96.
const unsteady = { 2018: 10, 2019: 6, 2020: 8, 2021: 4, 2022: 6 }

describe('what becomes of the difference', () => {
  test.each<[string, Differences, string, string]>([
    [
      'no year strays: one year to name',
      { 2018: 10, 2019: 9, 2020: 8, 2021: 7, 2022: 6 },
      'Skillnaden minskar, i nuvarande takt borta 2028.',
      'The difference is shrinking; at the present pace it is gone by 2028.',
    ],
    [
      'grown',
      { 2018: 6, 2019: 7, 2020: 8, 2021: 9, 2022: 10 },
      'Skillnaden ökar.',
      'The difference is growing.',
    ],
    ['as it was', { 2018: 6, 2020: 7, 2022: 6 }, 'Skillnaden är oförändrad.', 'The difference is unchanged.'],
    [
      'hardly moved',
      { 2018: 100, 2020: 100, 2022: 100.2 },
      'Skillnaden är i stort sett oförändrad.',
      'The difference is more or less unchanged.',
    ],
    [
      'less than can be shown',
      { 2018: 1.04, 2020: 1, 2022: 0.99 },
      'Skillnaden minskar, men knappt märkbart.',
      'The difference is shrinking, but hardly noticeably.',
    ],
    [
      'past zero',
      { 2018: -4, 2020: -1, 2022: 2 },
      'Skillnaden är mindre än 2018, men åt andra hållet.',
      'The difference is smaller than in 2018, but the other way round.',
    ],
    [
      'not to be seen any more',
      { 2018: 4, 2020: 2, 2022: 0.04 },
      'Skillnaden är så liten att den inte längre syns i siffrorna.',
      'The difference is so small that the figures no longer show it.',
    ],
    [
      'too slow for a promise',
      { 2018: 100, 2019: 99.5, 2020: 99, 2021: 98.5, 2022: 98 },
      'Skillnaden minskar.',
      'The difference is shrinking.',
    ],
  ])('%s', (_, years, sv, en) => {
    const view = viewOf(years)
    expect(view.sv?.sentence).toBe(sv)
    expect(view.en?.sentence).toBe(en)
  })

  test.each<[string, Differences, number, string, string]>([
    [
      'between two years',
      swinging,
      2024,
      'i nuvarande takt borta 2028 (mellan 2025 och 2051).',
      'gone by 2028 (between 2025 and 2051).',
    ],
    [
      'the earlier has passed',
      swinging,
      2025,
      'i nuvarande takt borta 2028 (senast 2051).',
      'gone by 2028 (2051 at the latest).',
    ],
    [
      'no latest year',
      unsteady,
      2023,
      'i nuvarande takt borta 2028 (tidigast 2024).',
      'gone by 2028 (2024 at the earliest).',
    ],
    [
      'no latest year, and the earliest has passed',
      unsteady,
      2024,
      'i nuvarande takt borta 2028 (kanske redan nu).',
      'gone by 2028 (perhaps already).',
    ],
  ])('%s', (_, years, releaseYear, sv, en) => {
    const view = viewOf(years, {}, releaseYear)
    expect(view.sv?.sentence).toBe(`Skillnaden minskar, ${sv}`)
    expect(view.en?.sentence).toBe(`The difference is shrinking; at the present pace it is ${en}`)
  })

  test('a year that has passed is no year to look forward to', () => {
    const years = { 2018: 5, 2019: 4, 2020: 3, 2021: 2, 2022: 1 }
    expect(viewOf(years, {}, 2026).sv?.sentence).toBe(
      'Skillnaden minskar, i nuvarande takt kan den redan vara borta.',
    )
    expect(viewOf(years, {}, 2026).sv?.remarks.join(' ')).not.toContain('Årtalet')
  })
})

test('the word, how certain it is, and how the year was come by', () => {
  const { sv } = viewOf({ 2016: 12, 2017: 11, 2018: 10, 2019: 9, 2020: 8, 2021: 7, 2022: 6 })
  expect(sv).toMatchObject({ status: 'significantProgress', word: 'Förbättras', certainty: 'Robust' })
  expect(sv?.remarks).toEqual([
    'Skillnaden har minskat för att det bättre värdet har försämrats, inte för att det sämre har förbättrats.',
    'Årtalet är uträknat ur takten 2018–2022, och osäkerheten ur hur mycket enskilda år har svängt (80 procents sannolikhet).',
  ])
})

test('not judged: why, and nothing of where it leads', () => {
  expect(viewOf({ 2022: 6 }).sv).toMatchObject({
    word: 'Kan inte bedömas',
    certainty: undefined,
    sentence: undefined,
    remarks: ['Det finns för få mätår att jämföra: 1 sedan 2018, minst två behövs.'],
  })
})

test('a measure without a wanted way has no verdict', () => {
  expect(viewOf(swinging, { direction: 'context' }).sv).toBeUndefined()
})

test('shares differ in percentage points', () => {
  expect(toDifferenceFigure(madeUpIndicator({}), 'sv')).toEqual({
    figure: { valueKind: 'number', decimals: 1 },
    unit: 'procentenheter',
  })
})
