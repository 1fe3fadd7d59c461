import { expect, test } from 'vitest'
import { parseOrder } from './listOrder.ts'
import { toOrderNote, toOrderOptions } from './orderOptions.ts'

const county = { kind: 'county', comparison: 'Riket' } as const

test('every column can be ordered by, the end one asks for first before the other', () => {
  const options = toOrderOptions(county, 'sv')
  expect(options).toHaveLength(20)
  expect(options.map(({ label }) => label)).toEqual(
    expect.arrayContaining([
      'Indikator, A–Ö',
      'Förändring, bäst först',
      'Riket, högst först',
      'Plats bland länen, bäst först',
    ]),
  )
  expect(options.filter(({ value }) => value.endsWith('andring')).map(({ value }) => value)).toEqual([
    '-andring',
    'andring',
  ])
})

test('of the country neither comparison nor rank', () => {
  const options = toOrderOptions({ kind: 'country', comparison: 'Riket' }, 'sv')
  expect(options.map(({ value }) => value.replace('-', ''))).not.toContain('riket')
  expect(options.map(({ value }) => value.replace('-', ''))).not.toContain('plats')
})

test.each([
  ['namn', 'Ordning: Indikator, A–Ö.', ''],
  [
    '-andring',
    'Ordning: Förändring, bäst först.',
    'Räknat som förändring per år åt det håll strategin vill. Det som saknar uppgift står sist.',
  ],
  [
    'senaste',
    'Ordning: Senaste, lägst först.',
    'Måtten har olika enheter, så värdena kan inte jämföras med varandra. Det som saknar uppgift står sist.',
  ],
])('%s is said, and what to mind about it', (written, order, toMind) => {
  expect(toOrderNote(parseOrder(written), county, 'sv')).toEqual({ order, toMind })
})

test("the strategy's own order needs no words", () => {
  expect(toOrderNote(undefined, county, 'sv')).toBeUndefined()
})
