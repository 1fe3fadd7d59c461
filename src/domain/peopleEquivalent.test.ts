import { expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { toPeopleEquivalent } from './peopleEquivalent.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

type Measure = Pick<Indicator, 'people' | 'breaks' | 'cube'>

/** A share of 120 000 people in the county and of 90 in a small place, without figures for the country. */
function measure(part: Partial<Measure> = {}, per: 100 | 1000 = 100): Measure {
  return {
    cube: toCubeOf({ '25': { total: { 2018: 80.25, 2022: 82.75 } } }),
    breaks: [],
    people: {
      per,
      phrase: { sv: 'i arbete' },
      group: { sv: 'invånare' },
      source: 'Kolada (SCB)',
      cube: toCubeOf({ '25': { total: { 2018: 125_000, 2022: 120_000 } }, '2506': { total: { 2022: 90 } } }),
    },
    ...part,
  }
}

const at = (year: number, value: number) => ({ year, value })
const withFigures = (table: FigureTable) => measure({ cube: toCubeOf(table) })
const withBreak = (year: number) => measure({ breaks: [{ year, text: { sv: 'Nytt' } }] })

// Worked out by hand, as population × change / per.
test.each([
  ['2.5 per cent of 120 000 more', measure(), '25', at(2018, 80.25), at(2022, 82.75), 3000],
  ['2.5 per cent of 120 000 fewer', measure(), '25', at(2018, 82.75), at(2022, 80.25), -3000],
  ['a small place: 10 per cent of 90', measure(), '2506', at(2018, 20), at(2022, 30), 9],
  ['0.5 per thousand of 120 000', measure({}, 1000), '25', at(2018, 2), at(2022, 2.5), 60],
  ['a break in the base year', withBreak(2018), '25', at(2018, 80.25), at(2022, 82.75), 3000],
  ['a break after the latest year', withBreak(2023), '25', at(2018, 80.25), at(2022, 82.75), 3000],
])('%s', (_, indicator, region, base, latest, people) => {
  expect(toPeopleEquivalent(indicator, region, base, latest)).toBeCloseTo(people, 6)
})

test.each([
  ['no population', measure({ people: undefined }), '25', at(2018, 80.25), at(2022, 82.75)],
  ['a place without a population', measure(), '00', at(2018, 80.25), at(2022, 82.75)],
  ['a year without a population', measure(), '25', at(2018, 80.25), at(2021, 82.75)],
  ['the base year itself', measure(), '25', at(2022, 80.25), at(2022, 82.75)],
  ['a break between', withBreak(2020), '25', at(2018, 80.25), at(2022, 82.75)],
  ['a break in the latest year', withBreak(2022), '25', at(2018, 80.25), at(2022, 82.75)],
  ['no change', measure(), '25', at(2018, 80.25), at(2022, 80.25)],
])('nothing is told with %s', (_, indicator, region, base, latest) => {
  expect(toPeopleEquivalent(indicator, region, base, latest)).toBeUndefined()
})

test('a change of less than four steps of the published decimals is not told', () => {
  const oneDecimal = withFigures({ '25': { total: { 2018: 70.5, 2022: 70.9 } } })
  expect(toPeopleEquivalent(oneDecimal, '25', at(2018, 70.5), at(2022, 70.9))).toBeCloseTo(480, 6)
  expect(toPeopleEquivalent(oneDecimal, '25', at(2018, 70.5), at(2022, 70.8))).toBeUndefined()
  const whole = withFigures({ '25': { total: { 2018: 14, 2022: 13 } } })
  expect(toPeopleEquivalent(whole, '25', at(2018, 14), at(2022, 13))).toBeUndefined()
})

test('the coarser of the two years decides how well the change is known', () => {
  const mixed = withFigures({ '25': { total: { 2018: 70.123, 2022: 70.4 } } })
  expect(toPeopleEquivalent(mixed, '25', at(2018, 70.123), at(2022, 70.4))).toBeUndefined()
})

test('a value that happens to be whole is known as well as those of other places', () => {
  const happens = withFigures({
    '00': { total: { 2018: 79.4, 2022: 81.3 } },
    '25': { total: { 2018: 80, 2022: 81 } },
  })
  expect(toPeopleEquivalent(happens, '25', at(2018, 80), at(2022, 81))).toBeCloseTo(1200, 6)
})
