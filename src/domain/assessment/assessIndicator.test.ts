import { describe, expect, test } from 'vitest'
import type { ObservationFlag } from '../series.ts'
import { toSeries } from '../series.ts'
import type { AssessmentSpec } from './assessIndicator.ts'
import { assessIndicator } from './assessIndicator.ts'

const spec: AssessmentSpec = {
  direction: 'up',
  kind: 'statistic',
  baseYear: 2018,
  breakYears: [],
  decimals: 1,
  countsPeople: false,
  regionKind: 'county',
  releaseYear: 2026,
}
const none: readonly ObservationFlag[] = []
const series = (values: Record<number, number>, provisional: readonly number[] = []) =>
  toSeries(
    Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      value,
      flags: provisional.includes(Number(year)) ? (['provisional'] as const) : none,
    })),
  )
const judge = (
  values: Record<number, number>,
  changes: Partial<AssessmentSpec> = {},
  provisional: number[] = [],
) => assessIndicator(series(values, provisional), { ...spec, ...changes }, 'eurostat')
const codes = (judged: ReturnType<typeof judge>) => judged.reasons.map(({ code }) => code)

describe('base and latest', () => {
  test('the base year when it has a value', () => {
    const judged = judge({ 2016: 1, 2018: 10, 2020: 11, 2022: 12 })
    expect(judged.base).toMatchObject({ year: 2018, value: 10 })
    expect(judged.latest).toMatchObject({ year: 2022, value: 12 })
  })
  test('the next later year when the base year is missing, and it is said', () => {
    const judged = judge({ 2016: 1, 2020: 10, 2022: 12, 2023: 13 })
    expect(judged.base?.year).toBe(2020)
    expect(judged.reasons).toContainEqual({ code: 'laterBaseYear', wanted: 2018, used: 2020, isBreak: false })
  })
  test('never across a series break', () => {
    const judged = judge({ 2018: 85, 2019: 87, 2020: 90, 2021: 89, 2022: 92 }, { breakYears: [2021] })
    expect(judged.base?.year).toBe(2021)
    expect(judged.reasons).toContainEqual({ code: 'laterBaseYear', wanted: 2018, used: 2021, isBreak: true })
    expect(judged.reasons).toContainEqual({ code: 'onlyTwoPoints', from: 2021, to: 2022 })
  })
  test('a break after the latest value does not count', () => {
    expect(judge({ 2018: 85, 2020: 90 }, { breakYears: [2021] }).base?.year).toBe(2018)
  })
  test('provisional values are not judged', () => {
    expect(judge({ 2018: 10, 2021: 12, 2022: 5 }, {}, [2022]).latest?.year).toBe(2021)
  })
})

describe('what cannot be judged says why', () => {
  test.each<[string, Record<number, number>, Partial<AssessmentSpec>, string]>([
    ['no data', {}, {}, 'noData'],
    ['one point since the base year', { 2007: 1, 2019: 3 }, {}, 'tooFewPoints'],
    ['all points before the base year', { 2007: 1, 2011: 3 }, {}, 'tooFewPoints'],
    ['one point after the break', { 2018: 1, 2022: 3 }, { breakYears: [2022] }, 'tooFewPoints'],
    ['two surveys', { 2021: 60, 2022: 62 }, { kind: 'survey' }, 'tooFewSurveys'],
    [
      'few people',
      { 2018: -12, 2022: 30 },
      { countsPeople: true, regionKind: 'municipality' },
      'smallNumbers',
    ],
  ])('%s', (_name, values, changes, code) => {
    const judged = judge(values, changes)
    expect(judged.status).toBe('notAssessable')
    expect(codes(judged)).toEqual([code])
  })
  test('few people in a county are enough', () => {
    const judged = judge({ 2018: 12, 2022: 30 }, { countsPeople: true, regionKind: 'county' })
    expect(judged.status).toBe('significantProgress')
  })
  test('a context measure is never judged', () => {
    expect(judge({ 2018: 1, 2022: 3 }, { direction: 'context' }).status).toBe('context')
  })
})

describe('remarks beside a verdict', () => {
  test('the last year turned', () => {
    expect(codes(judge({ 2018: 4, 2022: 47, 2023: 49, 2024: 42 }))).toContain('lastYearTurned')
    expect(codes(judge({ 2018: 4, 2022: 47, 2023: 49, 2024: 52 }))).not.toContain('lastYearTurned')
  })
  test('old figures: more than three years before the release', () => {
    expect(codes(judge({ 2018: 4, 2020: 5, 2022: 6 }))).toContain('oldData')
    expect(codes(judge({ 2018: 4, 2020: 5, 2023: 6 }))).not.toContain('oldData')
  })
  test.each<[string, number, number, number, boolean]>([
    ['shown as the same', 26, 25.8, 0, true],
    ['shown as different, but less than one apart', 25.6, 25.4, 0, true],
    ['with one decimal it can be seen', 26, 25.8, 1, false],
    ['exactly one unit of the last decimal', 25.9, 25.8, 1, false],
    ['the same value is unchanged, not nearly so', 26, 26, 0, false],
  ])('a change within the rounding: %s', (_name, base, latest, decimals, expected) => {
    const judged = judge({ 2018: base, 2022: latest }, { direction: 'down', decimals })
    expect(codes(judged).includes('withinRounding')).toBe(expected)
  })
  test('what is judged unchanged, or has met its target, is not on the border for its rounding', () => {
    expect(codes(judge({ 2018: 100, 2022: 100.01 }))).not.toContain('withinRounding')
    const target = { year: 2030, value: 26.2 }
    expect(codes(judge({ 2018: 26, 2022: 26.3 }, { target, decimals: 0 }))).not.toContain('withinRounding')
  })
  test('surveys are uncertain where the margin is unknown', () => {
    expect(codes(judge({ 2018: 4, 2020: 5, 2022: 6 }, { kind: 'survey' }))).toContain('unknownMargin')
  })
  test('surveys with a known margin are not uncertain for that', () => {
    expect(codes(judge({ 2018: 40, 2020: 45, 2022: 60 }, { kind: 'survey', margin: 1 }))).not.toContain(
      'unknownMargin',
    )
  })
  test.each([
    // The margin of the difference between two values of ± 2 is 2·√2 = 2.83.
    ['within', 52.8, 'noProgress', true],
    ['beyond', 52.9, 'significantProgress', false],
  ])('a change %s the margin of two surveys', (_name, latest, status, isWithin) => {
    const judged = judge({ 2018: 50, 2020: 51, 2022: latest }, { kind: 'survey', margin: 2 })
    expect(judged.status).toBe(status)
    expect(codes(judged).includes('withinMargin')).toBe(isWithin)
  })
  test('beside a border, and which verdict lies beyond it', () => {
    // 1.02 % a year beside Eurostat's border of 1 %.
    const judged = judge({ 2018: 100, 2020: 102, 2022: 100 * 1.0102 ** 4 })
    expect(judged.reasons).toContainEqual({ code: 'nearBorder', neighbour: 'moderateProgress' })
  })
  test('not beside a border where a guard has decided', () => {
    const lost = { year: 2030, value: 90 }
    expect(codes(judge({ 2018: 91, 2022: 89.9 }, { target: lost }))).not.toContain('nearBorder')
  })
  test('a base far below its target: the straight pace is told beside the compound one', () => {
    // 36 of 86 in 4 of 12 years: 9 a year where 7.17 are asked.
    const judged = judge({ 2018: 4, 2022: 40 }, { target: { year: 2030, value: 90 } })
    const tiny = judged.reasons.find(({ code }) => code === 'tinyBase')
    expect(tiny && 'linearPace' in tiny ? tiny.linearPace : undefined).toBeCloseTo(1.2558, 4)
  })
})
