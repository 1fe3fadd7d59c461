import { expect, test } from 'vitest'
import { toCellText } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { county, placesSeenFrom } from '../placesExample.ts'
import { hasSlopes, toSlopeBoard } from './slopeModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const request = (indicator: Indicator) => ({
  indicator,
  places: placesSeenFrom(county),
  baseYear: 2018,
  language: 'sv' as const,
})
const shares = madeUpIndicator({
  '00': { total: { 2018: 50, 2022: 55 } },
  '25': { total: { 2018: 52, 2022: 51 } },
  '2580': { total: { 2018: 60, 2022: 70 } },
  '2581': { total: { 2018: 64, 2022: 60 } },
  '2582': { total: { 2018: 40, 2022: 'suppressed' } },
})

test('a slope for each with both years, from high to low, the home region and the country as references', () => {
  const board = toSlopeBoard(request(shares), 'total', settings)
  expect(
    board?.slopes.map(({ name, from, to, verdict, isReference }) =>
      [name, from.text, to.text, verdict?.word ?? '', isReference ? 'referens' : ''].join(' ').trim(),
    ),
  ).toEqual([
    'Luleå 60,0\u00a0% 70,0\u00a0% Förbättras',
    'Piteå 64,0\u00a0% 60,0\u00a0% Försämras',
    'Riket 50,0\u00a0% 55,0\u00a0%  referens',
    'Norrbottens län 52,0\u00a0% 51,0\u00a0%  referens',
  ])
  expect(board?.key.map(({ status }) => status)).toEqual(['significantProgress', 'significantSetback'])
  expect(board?.title).toBe('2018 och 2022, procent')
  expect(board?.sentences.at(-1)).toBe('Utan linje, eftersom uppgift saknas något av åren: Boden och Kiruna.')
})

test('the table has every place, also those without a line, and the verdict in words', () => {
  const rows = toSlopeBoard(request(shares), 'total', settings)?.table.rows
  expect(rows?.map(({ cells }) => cells.map(toCellText))).toEqual([
    ['Luleå', '60,0\u00a0%', '70,0\u00a0%', '+10,0', 'Förbättras'],
    ['Piteå', '64,0\u00a0%', '60,0\u00a0%', '\u22124,0', 'Försämras'],
    ['Riket', '50,0\u00a0%', '55,0\u00a0%', '+5,0', 'Förbättras'],
    ['Norrbottens län', '52,0\u00a0%', '51,0\u00a0%', '\u22121,0', 'Försämras något'],
    ['Boden', '40,0\u00a0%', 'uppgift saknas på grund av sekretess', '–', 'Kan inte bedömas'],
    ['Kiruna', 'uppgift saknas', 'uppgift saknas', '–', 'Kan inte bedömas'],
  ])
})

test('a background measure has slopes without verdicts', () => {
  const board = toSlopeBoard(request({ ...shares, direction: 'context' }), 'total', settings)
  expect(board?.key).toEqual([])
  expect(board?.table.columns.map(({ key }) => key)).toEqual(['place', 'from', 'to', 'change'])
})

test('none for a total, and none without an earlier year', () => {
  expect(hasSlopes(request(shares))).toBe(true)
  const people = { ...shares, isTotal: true }
  expect(hasSlopes(request(people))).toBe(false)
  expect(toSlopeBoard(request(people), 'total', settings)).toBeUndefined()
  expect(hasSlopes(request(madeUpIndicator({ '2580': { total: { 2022: 1 } } })))).toBe(false)
})
