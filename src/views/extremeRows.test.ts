import { expect, test } from 'vitest'
import { sampleIndicator, sampleStanding, sampleStrategy } from './sampleStrategy.ts'
import { toExtremeRows } from './extremeRows.ts'

const indicators = [
  sampleIndicator('arbetsloshet', {
    unit: { sv: 'procent av befolkningen', en: 'per cent of the population' },
    direction: 'down',
  }),
  sampleIndicator('bredband', {
    unit: { sv: 'procent' },
    target: { value: 98, year: 2025, level: 'national', basis: { sv: 'Strategin' }, regions: 'all' },
  }),
]
const strategy = sampleStrategy({ indicators })
const plain = (texts: readonly string[] = []) => texts.map((text) => text.replaceAll('\u00a0', ' '))
const spanning = { base: { year: 2018, value: 5.363543 }, latest: { year: 2022, value: 4.096184 } }

test('a row has its values as shown, its unit, its years and the comparison', () => {
  const comparison = { year: 2022, value: 5.6 }
  const standing = sampleStanding('arbetsloshet', { status: 'significantProgress', ...spanning, comparison })
  const [row] = toExtremeRows(strategy, [standing], 'Riket', 'sv')
  expect(row).toMatchObject({
    base: '5,4',
    years: '2018–2022',
    baseYear: 2018,
    asides: ['Riket 5,6.'],
    path: '/indikatorer/arbetsloshet',
  })
  expect(plain(row && [row.latest])).toEqual(['4,1 procent av befolkningen'])
})

test('in English the figures are English', () => {
  const [row] = toExtremeRows(
    strategy,
    [sampleStanding('arbetsloshet', { status: 'significantProgress', ...spanning })],
    'Sweden',
    'en',
  )
  expect(row).toMatchObject({ base: '5.4', asides: [] })
  expect(plain(row && [row.latest])).toEqual(['4.1 per cent of the population'])
})

test('a target and what to mind are said as sentences; that a figure is old is said by its year', () => {
  const standing = sampleStanding('bredband', {
    status: 'significantProgress',
    ...spanning,
    reasons: [
      { code: 'onlyTwoPoints', from: 2021, to: 2022 },
      { code: 'oldData', year: 2022 },
    ],
  })
  const [row] = toExtremeRows(strategy, [standing], 'Riket', 'sv')
  expect(plain(row?.asides)).toEqual([
    'Målvärde 98 % år 2025, nationellt mål.',
    'Bygger på två mätår, 2021 och 2022.',
  ])
})

test('a total has no comparison: the country is larger, not better', () => {
  const total = sampleIndicator('vindkraft', { valueKind: 'number', isTotal: true })
  const comparison = { year: 2022, value: 2383.6 }
  const [row] = toExtremeRows(
    sampleStrategy({ indicators: [total] }),
    [sampleStanding('vindkraft', { status: 'significantProgress', ...spanning, comparison })],
    'Riket',
    'sv',
  )
  expect(row?.asides).toEqual([])
})

test('one without base or indicator is left out', () => {
  const standings = [sampleStanding('arbetsloshet'), sampleStanding('okand', spanning)]
  expect(toExtremeRows(strategy, standings, 'Riket', 'sv')).toEqual([])
})
