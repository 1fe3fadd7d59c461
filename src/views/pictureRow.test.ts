import { expect, test } from 'vitest'
import { toPictureRow } from './pictureRow.ts'
import { sampleIndicator, sampleStanding } from './sampleStrategy.ts'

const years = (from: number, to: number) => ({
  base: { year: 2018, value: from },
  latest: { year: 2022, value: to },
})

test.each([
  [
    'a share',
    sampleIndicator('a'),
    years(5.4, 4.1),
    '4,1\u00a0procent',
    '\u22121,3\u00a0procentenheter sedan 2018',
  ],
  [
    'a number',
    sampleIndicator('a', { valueKind: 'number', unit: { sv: 'MW installerad effekt' } }),
    years(3.9, 13.2),
    '13,2\u00a0MW',
    '+9,3\u00a0MW sedan 2018',
  ],
  ['the same value', sampleIndicator('a'), years(5.4, 5.4), '5,4\u00a0procent', 'Samma som 2018'],
  ['nothing', sampleIndicator('a'), {}, undefined, undefined],
] as const)('%s says what it counts', (_, indicator, figures, amount, change) => {
  const row = toPictureRow(indicator, sampleStanding('a', figures), 'sv')
  expect(row.amount).toBe(amount)
  expect(row.change).toBe(change)
})
