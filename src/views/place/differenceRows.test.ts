import { expect, test } from 'vitest'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toDifferenceRows } from './differenceRows.ts'

test('each verdict in its own words: the target of bredband holds for the county only', () => {
  const differences = [
    {
      place: sampleStanding('bredband', { status: 'significantSetback', region: '2584' }),
      whole: sampleStanding('bredband', { status: 'significantProgress' }),
    },
    { place: sampleStanding('okand'), whole: sampleStanding('okand') },
  ]
  expect(toDifferenceRows(strategyExample, differences, 'sv')).toEqual([
    {
      id: 'bredband',
      path: '/indikatorer/bredband',
      title: { sv: 'Bredband', en: 'Broadband' },
      name: 'Bredband',
      place: { status: 'significantSetback', word: 'Försämras' },
      whole: { status: 'significantProgress', word: 'I takt med målet' },
    },
  ])
})
