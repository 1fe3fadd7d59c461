import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import { writeIndicatorCsv } from './writeIndicatorCsv.ts'

const indicator: Indicator = {
  id: 'halsa',
  title: { sv: 'Hälsa' },
  unit: { sv: 'procent' },
  valueKind: 'percent',
  direction: 'up',
  decimals: 1,
  kind: 'statistic',
  countsPeople: false,
  isTotal: false,
  breaks: [],
  source: 'Kolada',
  ownProcessing: false,
  definition: { sv: 'Så' },
  provenance: {
    publisher: 'Kolada',
    tableIds: [],
    licence: { sv: 'Fri' },
    ownProcessing: false,
    styrandeKalla: 'Kolada',
  },
  vintages: [],
  cube: {
    regions: ['00', '25'],
    sexes: ['total'],
    years: [2021, 2022],
    values: [-1.5, null, null, 70],
    missing: { 2: 'suppressed' },
    flags: { 3: ['break', 'provisional'] },
  },
}

const regionsNamed = (name: string) => [
  { code: '00', name: { sv: name }, kind: 'country' as const },
  { code: '25', name: { sv: 'Norrbottens län' }, kind: 'county' as const },
]

test('one row a value, and one for what is missing with a reason', () => {
  expect(writeIndicatorCsv(indicator, regionsNamed('Riket'))).toBe(
    [
      'indicator,region_code,region_name,sex,year,value,unit,flags',
      'halsa,00,Riket,total,2021,-1.5,procent,',
      'halsa,25,Norrbottens län,total,2021,,procent,suppressed',
      'halsa,25,Norrbottens län,total,2022,70,procent,break provisional',
      '',
    ].join('\r\n'),
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+46', "'+46"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['=HYPERLINK("a,b")', '\'=HYPERLINK("a,b")'],
  ['Malå, "Málage"\nSorsele', 'Malå, "Málage"\nSorsele'],
  ['E-län', 'E-län'],
])('the text %j is read back as %j', (name, expected) => {
  const [, first] = parse(writeIndicatorCsv(indicator, regionsNamed(name)))
  expect(first?.[2]).toBe(expected)
})

test('a negative number is a number, not a formula', () => {
  const [, first] = parse(writeIndicatorCsv(indicator, regionsNamed('Riket')))
  expect(first?.[5]).toBe('-1.5')
})
