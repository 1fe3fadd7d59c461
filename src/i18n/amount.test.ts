import { expect, test } from 'vitest'
import type { Measured } from './amount.ts'
import {
  decimalsNeeded,
  formatAmount,
  formatChangeAmount,
  formatChangeSize,
  formatShortAmount,
  formatTargetAmount,
  isTooSmallToShow,
} from './amount.ts'

const measure = (
  sv: string,
  en: string,
  decimals: number,
  valueKind: Measured['valueKind'] = 'number',
): Measured => ({
  unit: { sv, en },
  decimals,
  valueKind,
})

const days = measure('dagar per person och år', 'days per person and year', 1)
const share = measure('procent av befolkningen', 'per cent of the population', 1, 'percent')
const people = measure('personer per år', 'persons per year', 0)
const ratio = measure('kvot', 'ratio', 2)
const index = measure('index 0–1', 'index 0–1', 2)
const crowns = measure('miljoner kronor', 'SEK million', 0)
const perThousand = measure('per 1 000 invånare 16–64 år', 'per 1,000 inhabitants aged 16–64', 2)
const power = measure('MW installerad effekt', 'MW installed', 1)
const inhabitants = measure('invånare den 31 december', 'inhabitants on 31 December', 0)
const years = measure('år', 'years', 1)
const miles = measure('mil per invånare', 'Swedish miles (10 km) per inhabitant', 0)

test.each([
  [24.94, days, '24,9\u00a0dagar per person och år', '24.9\u00a0days per person and year'],
  [4.05, share, '4,1\u00a0procent av befolkningen', '4.1\u00a0per cent of the population'],
  [-716, people, '\u2212716\u00a0personer per år', '-716\u00a0persons per year'],
  [1, people, '1\u00a0person per år', '1\u00a0person per year'],
  [-1, people, '\u22121\u00a0person per år', '-1\u00a0person per year'],
  [0.9, ratio, '0,90 (kvot)', '0.90 (ratio)'],
  [0.265, index, '0,27 (index 0–1)', '0.27 (index 0–1)'],
  [1062, crowns, '1\u00a0062\u00a0miljoner kronor', 'SEK\u00a01,062 million'],
  [4.507, perThousand, '4,51\u00a0per 1 000 invånare 16–64 år', '4.51\u00a0per 1,000 inhabitants aged 16–64'],
])('%d is told with its unit', (value, measured, sv, en) => {
  expect(formatAmount(value, measured, 'sv')).toBe(sv)
  expect(formatAmount(value, measured, 'en')).toBe(en)
})

test.each([
  [24.94, days, '24,9\u00a0dagar', '24.9\u00a0days'],
  [98, share, '98,0\u00a0procent', '98.0\u00a0per cent'],
  [0.9, ratio, '0,90', '0.90'],
  [0.42, perThousand, '0,42', '0.42'],
  [13.2, power, '13,2\u00a0MW', '13.2\u00a0MW'],
  [248480, inhabitants, '248\u00a0480\u00a0invånare', '248,480\u00a0inhabitants'],
  [692, miles, '692\u00a0mil', '692\u00a0Swedish miles'],
  [83.4, years, '83,4\u00a0år', '83.4\u00a0years'],
])('%d the second time', (value, measured, sv, en) => {
  expect(formatShortAmount(value, measured, 'sv')).toBe(sv)
  expect(formatShortAmount(value, measured, 'en')).toBe(en)
})

test('shares change in percentage points, numbers in their own unit', () => {
  expect(formatChangeSize(-1.3, share, 'sv')).toBe('1,3\u00a0procentenheter')
  expect(formatChangeSize(1, share, 'sv')).toBe('1,0\u00a0procentenhet')
  expect(formatChangeSize(-1.3, share, 'en')).toBe('1.3\u00a0percentage points')
  expect(formatChangeSize(-1.6, days, 'sv')).toBe('1,6\u00a0dagar')
  expect(formatChangeSize(1, people, 'sv')).toBe('1\u00a0person')
  expect(formatChangeAmount(0.4, years, 'sv')).toBe('+0,4\u00a0år')
  expect(formatChangeAmount(-0.4, years, 'sv')).toBe('\u22120,4\u00a0år')
  expect(formatChangeAmount(-1, share, 'sv')).toBe('\u22121,0\u00a0procentenhet')
  expect(formatChangeAmount(453, crowns, 'en')).toBe('SEK\u00a0+453 million')
})

test('a target has the decimals it was decided with', () => {
  expect(formatTargetAmount(98, share, 'sv')).toBe('98\u00a0procent')
  expect(formatTargetAmount(97.5, share, 'sv')).toBe('97,5\u00a0procent')
  expect(formatTargetAmount(214496, measure('ton CO₂-ekvivalenter', 'tonnes CO₂ equivalent', 0), 'en')).toBe(
    '214,496\u00a0tonnes',
  )
  expect(decimalsNeeded(0.125, 2)).toBe(2)
  expect(decimalsNeeded(12, 0)).toBe(0)
})

test('a change under the last shown decimal is none', () => {
  expect(isTooSmallToShow(0.04, 1)).toBe(true)
  expect(isTooSmallToShow(-0.04, 1)).toBe(true)
  expect(isTooSmallToShow(0.06, 1)).toBe(false)
  expect(isTooSmallToShow(0.4, 0)).toBe(true)
})
