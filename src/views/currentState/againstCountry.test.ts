import { expect, test } from 'vitest'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import { describeAgainst } from './againstCountry.ts'

const share: IndicatorSummary = {
  id: 'matt',
  title: { sv: 'Mått' },
  unit: { sv: 'procent' },
  valueKind: 'percent',
  direction: 'down',
  decimals: 1,
  kind: 'statistic',
  countsPeople: false,
  isTotal: false,
  breaks: [],
  source: 'SCB',
  ownProcessing: false,
}
const perThousand: IndicatorSummary = { ...share, unit: { sv: 'per 1 000 invånare' }, valueKind: 'number' }
const installed: IndicatorSummary = { ...perThousand, unit: { sv: 'MW installerad effekt' }, isTotal: true }

function toStanding(value: number | null, country: number | null, region = '25'): Standing {
  const at = (amount: number | null) => (amount === null ? null : { year: 2022, value: amount })
  return {
    indicator: 'matt',
    region,
    sex: 'total',
    verdict: {
      method: 'eurostat',
      status: 'noProgress',
      classLabel: 'NP',
      value: null,
      score: null,
      reasons: [],
      base: null,
      latest: at(value),
    },
    certainty: null,
    comparison: at(country),
    sparkline: { firstYear: 2022, values: [] },
  }
}

function describe(indicator: IndicatorSummary, standing: Standing): string | undefined {
  return describeAgainst({ comparison: '00' }, indicator, standing, 'Riket', 'sv')
}

test('shares differ in percentage points, counted from the figures as shown', () => {
  expect(describe(share, toStanding(4.096184, 5.577768))).toBe(
    '1,5\u00a0procentenheter under riket, 5,6\u00a0%',
  )
  expect(describe(share, toStanding(12.04, 11.06))).toBe('0,9\u00a0procentenheter över riket, 11,1\u00a0%')
  expect(describe(share, toStanding(11.04, 10.96))).toBe('Samma som riket, 11,0\u00a0%')
})

test('a total is told as a share of the country', () => {
  expect(describe(installed, toStanding(13.21, 2383.64))).toBe('0,6\u00a0% av rikets 2\u00a0383,6')
  const kiruna = toStanding(120, 2383.64, '2584')
  expect(describe(installed, kiruna)).toBe('5,0\u00a0% av rikets 2\u00a0383,6')
})

test('a share too small for its decimal is not told as nothing', () => {
  const arjeplog = toStanding(0.2, 2383.64, '2506')
  expect(describe(installed, arjeplog)).toBe('Under 0,1\u00a0% av rikets 2\u00a0383,6')
})

test('a rate is compared even where it is much lower than the country’s', () => {
  const village = toStanding(0.5, 6.4, '2506')
  expect(describe(perThousand, village)).toContain('under riket')
})

test('moves within the country add up to nothing to compare with', () => {
  expect(describe(installed, toStanding(-1077, 0))).toBeUndefined()
})

test('what cannot be compared says why or nothing', () => {
  expect(describe(share, toStanding(4, null))).toBe('Riket saknar uppgift för 2022')
  expect(describe(share, toStanding(null, 5))).toBeUndefined()
  expect(describe(share, toStanding(5, null, '00'))).toBeUndefined()
})
