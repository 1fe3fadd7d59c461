import { expect, test } from 'vitest'
import { toIndicatorRow } from './indicatorRow.ts'
import { sampleIndicator, sampleStanding } from './sampleStrategy.ts'

const standing = sampleStanding('vindkraft', {
  latest: { year: 2022, value: 13.2 },
  comparison: { year: 2022, value: 2383.6 },
})

test('a rate has the country beside it, a total has not: its level only says how large the country is', () => {
  const rate = sampleIndicator('vindkraft')
  expect(toIndicatorRow(rate, standing, 'sv').comparison).toBe('2\u00a0383,6\u00a0%')
  const total = sampleIndicator('vindkraft', { valueKind: 'number', isTotal: true })
  expect(toIndicatorRow(total, standing, 'sv').comparison).toBeUndefined()
})

test.each([
  ['the same value', 26, 26, 'Samma som 2018', 'Same as in 2018'],
  ['26 % and 26 %', 26, 25.8, 'Samma avrundade värde som 2018', 'Same rounded value as in 2018'],
  [
    '26 % and 25 %, next to no change',
    25.6,
    25.4,
    'Ändrat mindre än 1\u00a0procentenhet sedan 2018',
    'Changed by less than 1\u00a0percentage point since 2018',
  ],
  ['a change', 26, 24, '\u22122\u00a0procentenheter sedan 2018', '-2\u00a0percentage points since 2018'],
])('%s', (_, from, to, sv, en) => {
  const indicator = sampleIndicator('tillit', { decimals: 0 })
  const change = { base: { year: 2018, value: from }, latest: { year: 2022, value: to } }
  expect(toIndicatorRow(indicator, sampleStanding('tillit', change), 'sv').change).toBe(sv)
  expect(toIndicatorRow(indicator, sampleStanding('tillit', change), 'en').change).toBe(en)
})

test('the years of the breaks come with the line', () => {
  const broken = sampleIndicator('bredband', { breaks: [{ year: 2021, text: { sv: 'Ny källa' } }] })
  expect(toIndicatorRow(broken, sampleStanding('bredband'), 'sv').breakYears).toEqual([2021])
})
