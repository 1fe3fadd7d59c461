import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county } from './placesExample.ts'
import { toSexGapView } from './sexGapModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const

type ByYear = Readonly<Record<number, number>>

const days = { unit: { sv: 'dagar per år', en: 'days per year' }, valueKind: 'number' } as const

function viewOf(women: ByYear, men: ByYear, part: Partial<Indicator> = days) {
  const indicator = madeUpIndicator({ '25': { women, men } }, part)
  return toSexGapView(indicator, county, settings, [], 'sv')
}
const tell = (women: ByYear, men: ByYear, part?: Partial<Indicator>) =>
  viewOf(women, men, part)?.sentences.join(' ').replaceAll('\u00a0', ' ')

test.each<[string, ByYear, ByYear, string]>([
  [
    'shrunk',
    { 2018: 27.2, 2022: 26.8 },
    { 2018: 23, 2022: 23 },
    'År 2022 var skillnaden 3,8 dagar: kvinnor 26,8 och män 23,0. År 2018 var den 4,2 dagar, så den har minskat.',
  ],
  [
    'grown, men above',
    { 2018: 20, 2022: 20 },
    { 2018: 21, 2022: 22 },
    'År 2022 var skillnaden 2,0 dagar: kvinnor 20,0 och män 22,0. År 2018 var den 1,0 dagar, så den har ökat.',
  ],
  [
    'as large as before, as shown',
    { 2018: 20.02, 2022: 21 },
    { 2018: 19, 2022: 20 },
    'År 2022 var skillnaden 1,0 dagar: kvinnor 21,0 och män 20,0. År 2018 var den 1,0 dagar, alltså lika stor.',
  ],
  [
    'turned',
    { 2018: 19, 2022: 22 },
    { 2018: 20, 2022: 20 },
    'År 2022 var skillnaden 2,0 dagar: kvinnor 22,0 och män 20,0. År 2018 var den 1,0 dagar åt andra hållet.',
  ],
  [
    'none now',
    { 2018: 21, 2022: 20 },
    { 2018: 20, 2022: 20 },
    'År 2022 fanns ingen skillnad: både kvinnor och män låg på 20,0 dagar. År 2018 var den 1,0 dagar, så den har minskat.',
  ],
  [
    'none then',
    { 2018: 20, 2022: 21 },
    { 2018: 20, 2022: 20 },
    'År 2022 var skillnaden 1,0 dagar: kvinnor 21,0 och män 20,0. År 2018 fanns ingen skillnad.',
  ],
  ['one year', { 2022: 21 }, { 2022: 20 }, 'År 2022 var skillnaden 1,0 dagar: kvinnor 21,0 och män 20,0.'],
  [
    'the latest year with both',
    { 2021: 21, 2022: 30 },
    { 2021: 20 },
    'År 2021 var skillnaden 1,0 dagar: kvinnor 21,0 och män 20,0.',
  ],
])('%s', (_, women, men, expected) => {
  expect(tell(women, men)).toBe(expected)
})

test('shares differ in percentage points, and the difference bears no per cent sign', () => {
  const share = {}
  expect(tell({ 2022: 79 }, { 2022: 70.8 }, share)).toBe(
    'År 2022 var skillnaden 8,2 procentenheter: kvinnor 79,0 % och män 70,8 %.',
  )
  const difference = viewOf({ 2022: 79 }, { 2022: 70.8 }, share)?.difference
  expect(difference?.unit).toBe('procentenheter')
  expect(difference?.figure.valueKind).toBe('number')
})

test('the difference is a line of its own, positive today, with gaps where either is missing', () => {
  const line = viewOf({ 2018: 19, 2020: 20, 2022: 20 }, { 2018: 18, 2021: 20, 2022: 23 })?.difference.lines[0]
  expect(line?.label).toBe('Män minus kvinnor')
  expect(line?.series.observations.map(({ year, value }) => [year, value])).toEqual([
    [2018, -1],
    [2022, 3],
  ])
  expect(line?.series.gaps.map(({ year }) => year)).toEqual([2020, 2021])
})

test('values before a break are not compared', () => {
  const breaks = [{ year: 2021, text: { sv: 'Ny källa' } }]
  expect(
    tell({ 2018: 30, 2021: 22, 2022: 21 }, { 2018: 20, 2021: 20, 2022: 20 }, { ...days, breaks }),
  ).toContain('År 2021 var den 2,0 dagar')
})

test('no year with both is no view', () => {
  expect(viewOf({ 2021: 1 }, { 2022: 1 })).toBeUndefined()
  const total = madeUpIndicator({ '25': { total: { 2022: 1 } } })
  expect(toSexGapView(total, county, settings, [], 'sv')).toBeUndefined()
})

test('the difference is judged: smaller is better, although more days are worse', () => {
  const view = viewOf(
    { 2018: 25, 2019: 24.5, 2020: 24, 2021: 23.5, 2022: 23 },
    { 2018: 21, 2019: 21, 2020: 21, 2021: 21, 2022: 21 },
    { ...days, direction: 'down' },
  )
  // From 4 to 2 by half a day every year: four years more.
  expect(view?.verdict).toMatchObject({
    status: 'significantProgress',
    word: 'Förbättras',
    sentence: 'Skillnaden minskar, i nuvarande takt borta 2026.',
  })
})
