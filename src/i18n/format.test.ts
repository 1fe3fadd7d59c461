import { describe, expect, test } from 'vitest'
import { compareNames, formatChange, formatDate, formatNumber, formatSigned, formatValue } from './format.ts'

const share = { valueKind: 'percent', decimals: 1 } as const
const amount = { valueKind: 'number', decimals: 0 } as const

describe('numbers, by code point', () => {
  test.each([
    [8.1, 1, 'sv', '8,1'],
    [8.1, 1, 'en', '8.1'],
    [4876335.05, 0, 'sv', '4\u00a0876\u00a0335'],
    [4876335.05, 0, 'en', '4,876,335'],
    [-1077, 0, 'sv', '\u22121\u00a0077'],
    [-1077, 0, 'en', '-1,077'],
    [-0.04, 1, 'sv', '0,0'],
    [-0, 0, 'sv', '0'],
    [-0.04, 1, 'en', '0.0'],
  ] as const)('%d with %d decimals in %s', (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, language)).toBe(text)
  })
})

describe('figures', () => {
  test('shares have a per cent sign, in Swedish after a no-break space', () => {
    expect(formatValue(92.51790411, share, 'sv')).toBe('92,5\u00a0%')
    expect(formatValue(92.51790411, share, 'en')).toBe('92.5%')
    expect(formatValue(249177, amount, 'sv')).toBe('249\u00a0177')
  })
  test('shares change in percentage points', () => {
    expect(formatChange(-1.2674, share, 'sv')).toBe('\u22121,3\u00a0procentenheter')
    expect(formatChange(1, share, 'sv')).toBe('+1,0\u00a0procentenhet')
    expect(formatChange(1, share, 'en')).toBe('+1.0\u00a0percentage point')
    expect(formatChange(1504, amount, 'sv')).toBe('+1\u00a0504')
  })
  test('what rounds to nothing has no sign', () => {
    expect(formatSigned(0.004, 1, 'sv')).toBe('0,0')
    expect(formatSigned(-0.004, 1, 'sv')).toBe('0,0')
  })
})

test('å, ä and ö come last', () => {
  const names = ['Överkalix', 'Älvsbyn', 'Arjeplog', 'Åmål', 'Piteå']
  expect(names.sort((a, b) => compareNames(a, b, 'sv'))).toEqual([
    'Arjeplog',
    'Piteå',
    'Åmål',
    'Älvsbyn',
    'Överkalix',
  ])
})

test('dates and months in words', () => {
  expect(formatDate('2024-08-31', 'sv')).toBe('31 augusti 2024')
  expect(formatDate('2024-08', 'sv')).toBe('augusti 2024')
  expect(formatDate('2024-08-31', 'en')).toBe('31 August 2024')
})
