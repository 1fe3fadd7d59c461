import { describe, expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { entries } from './listExample.ts'
import { parseOrder } from './listOrder.ts'
import { orderEntries } from './orderEntries.ts'

function order(written: string, among = entries) {
  const parsed = parseOrder(written)
  if (!parsed) throw new Error(`?ordning=${written} is no order`)
  return orderEntries(among, parsed, 'sv').map(({ indicator }) => indicator.id)
}

describe('each column orders both ways; those alike keep their order, and what is missing is last', () => {
  test.each([
    ['namn', ['gini', 'halsa', 'kultur', 'utslapp']],
    ['-namn', ['utslapp', 'kultur', 'halsa', 'gini']],
    // 20, 70, 900; gini has none.
    ['senaste', ['kultur', 'halsa', 'utslapp', 'gini']],
    ['-senaste', ['utslapp', 'halsa', 'kultur', 'gini']],
    // 2022, and twice 2024.
    ['ar', ['halsa', 'kultur', 'utslapp', 'gini']],
    ['-ar', ['kultur', 'utslapp', 'halsa', 'gini']],
    // A year: halsa 0, kultur −11 %, utslapp 1.7 % less, which is better.
    ['andring', ['kultur', 'halsa', 'utslapp', 'gini']],
    ['-andring', ['utslapp', 'halsa', 'kultur', 'gini']],
    // Unchanged, too slow, worsening; a context measure has no verdict.
    ['bedomning', ['halsa', 'utslapp', 'kultur', 'gini']],
    ['-bedomning', ['kultur', 'utslapp', 'halsa', 'gini']],
    ['sakerhet', ['utslapp', 'halsa', 'kultur', 'gini']],
    ['-sakerhet', ['utslapp', 'halsa', 'kultur', 'gini']],
    ['riket', ['halsa', 'utslapp', 'kultur', 'gini']],
    ['-riket', ['utslapp', 'halsa', 'kultur', 'gini']],
    ['plats', ['utslapp', 'halsa', 'kultur', 'gini']],
    ['mal', ['halsa', 'kultur', 'utslapp', 'gini']],
    ['-mal', ['gini', 'utslapp', 'halsa', 'kultur']],
    ['kalla', ['halsa', 'utslapp', 'gini', 'kultur']],
    ['-kalla', ['kultur', 'halsa', 'utslapp', 'gini']],
  ])('?ordning=%s', (written, ids) => {
    expect(order(written)).toEqual(ids)
  })
})

test('names are in Swedish order: å ä ö last, not as a and o', () => {
  const titles = ['Öppenhet', 'Zebra', 'Ärende', 'Aborre', 'Ålder', 'abborre', 'Vatten', 'Wifi']
  const ids = titles.map((_, index) => `i${index}`)
  const named = toIndicatorEntries(
    sampleStrategy({
      focusAreas: [sampleArea(1, [sampleGoal('m', ids)])],
      indicators: titles.map((sv, index) => sampleIndicator(`i${index}`, { title: { sv } })),
    }),
    ids.map((id) => sampleStanding(id)),
  )
  expect(order('namn', named).map((id) => titles[ids.indexOf(id)])).toEqual([
    'abborre',
    'Aborre',
    'Vatten',
    'Wifi',
    'Zebra',
    'Ålder',
    'Ärende',
    'Öppenhet',
  ])
})

test('a total is not ordered by the comparison, whose level says how large it is', () => {
  const total = toIndicatorEntries(
    sampleStrategy({
      focusAreas: [sampleArea(1, [sampleGoal('m', ['antal', 'andel'])])],
      indicators: [sampleIndicator('antal', { isTotal: true }), sampleIndicator('andel')],
    }),
    ['antal', 'andel'].map((id) => sampleStanding(id, { comparison: { year: 2022, value: 5 } })),
  )
  expect(order('riket', total)).toEqual(['andel', 'antal'])
})
