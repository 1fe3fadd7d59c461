import { expect, test } from 'vitest'
import type { Series } from './series.ts'
import { toSeries } from './series.ts'
import { findScaleBase, findScaleProblem, toChangeScale, toRelative } from './seriesScale.ts'

const seriesOf = (values: Readonly<Record<number, number>>) =>
  toSeries(Object.entries(values).map(([year, value]) => ({ year: Number(year), value, flags: [] })))
const told = ({ observations }: Series) =>
  Object.fromEntries(observations.map(({ year, value }) => [year, value]))

const rates = seriesOf({ 2016: 20, 2018: 25, 2020: 24, 2022: 30 })

test.each([
  ['index', { 2016: 80, 2018: 100, 2020: 96, 2022: 120 }],
  ['perCent', { 2016: -20, 2018: 0, 2020: -4, 2022: 20 }],
  ['own', { 2016: -5, 2018: 0, 2020: -1, 2022: 5 }],
  ['points', { 2016: -5, 2018: 0, 2020: -1, 2022: 5 }],
] as const)('%s since 2018', (scale, expected) => {
  expect(told(toRelative(rates, scale, 2018, []))).toEqual(expected)
})

test('years on the other side of a break are left out, before the base and after it', () => {
  // Breaks in 2018 and 2022: only 2018 and 2020 are of one kind.
  expect(told(toRelative(rates, 'index', 2018, [2018, 2022]))).toEqual({ 2018: 100, 2020: 96 })
  expect(told(toRelative(rates, 'index', 2018, [2017]))).toEqual({ 2018: 100, 2020: 96, 2022: 120 })
  expect(told(toRelative(rates, 'index', 2018, [2019]))).toEqual({ 2016: 80, 2018: 100 })
})

test('gaps and flags stay', () => {
  const series = toSeries([
    { year: 2018, value: 50, flags: [] },
    { year: 2019, kind: 'suppressed' },
    { year: 2020, value: 60, flags: ['provisional'] },
  ])
  expect(toRelative(series, 'index', 2018, [])).toEqual({
    observations: [
      { year: 2018, value: 100, flags: [] },
      { year: 2020, value: 120, flags: ['provisional'] },
    ],
    gaps: [{ year: 2019, kind: 'suppressed' }],
  })
})

const fromZero = seriesOf({ 2018: 0, 2022: 8 })
const signChanging = seriesOf({ 2018: 10, 2022: -4 })

test.each([
  ['a base of zero has no proportions', fromZero, 'index', 2018, 'zeroBase'],
  ['nor for per cent', fromZero, 'perCent', 2018, 'zeroBase'],
  ['but a difference', fromZero, 'own', 2018, undefined],
  ['a value below zero', signChanging, 'index', 2018, 'negative'],
  ['a base below zero', signChanging, 'index', 2022, 'negative'],
  ['a difference over zero', signChanging, 'points', 2018, undefined],
  ['no value in the base year', rates, 'own', 2019, 'noBase'],
  ['all above zero', rates, 'index', 2018, undefined],
] as const)('%s', (_, series, scale, baseYear, expected) => {
  expect(findScaleProblem(series, scale, baseYear, [])).toBe(expected)
  expect(toRelative(series, scale, baseYear, []).observations.length === 0).toBe(expected !== undefined)
})

test('a value below zero on the other side of a break does no harm', () => {
  expect(findScaleProblem(seriesOf({ 2016: -3, 2018: 5, 2022: 6 }), 'index', 2018, [2018])).toBeUndefined()
})

test('differences of decimals are not rounded: what is shown is rounded where it is shown', () => {
  expect(told(toRelative(seriesOf({ 2018: 25.8, 2022: 25.9 }), 'own', 2018, []))[2022]).toBeCloseTo(0.1, 12)
})

test.each([
  ['the wanted year', 2018, [], 2018],
  ['else the next with a value', 2017, [], 2018],
  ['never before a break', 2018, [2020], 2020],
  ['a break after the last year does not matter', 2018, [2024], 2018],
  ['the series has ended by then: its first', 2022, [], 2016],
  ['its first after the break', 2023, [2017], 2018],
  ['nothing later than the break to compare with', 2018, [2022], undefined],
])('the base: %s', (_, wanted, breaks, expected) => {
  expect(findScaleBase(rates, wanted, breaks)).toBe(expected)
})

test('one year alone has no base', () => {
  expect(findScaleBase(seriesOf({ 2020: 5 }), 2018, [])).toBeUndefined()
  expect(findScaleBase(toSeries([]), 2018, [])).toBeUndefined()
})

test.each([
  ['percent', false, 'points'],
  ['percent', true, 'points'],
  ['number', true, 'perCent'],
  ['number', false, 'own'],
] as const)('the change of a measure in %s, a total: %s', (valueKind, isTotal, expected) => {
  expect(toChangeScale({ valueKind, isTotal })).toBe(expected)
})
