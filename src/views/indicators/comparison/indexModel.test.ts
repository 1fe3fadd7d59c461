import { describe, expect, test } from 'vitest'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import {
  sampleArea,
  sampleGoal,
  sampleIndicator,
  sampleStanding,
  sampleStrategy,
} from '../../sampleStrategy.ts'
import { toIndicatorEntries } from '../indicatorEntries.ts'
import { toIndexComparison } from './indexModel.ts'

type Values = readonly (number | null)[]

/** Measures with values from 2017 on. */
function compare(
  measures: Readonly<Record<string, Values>>,
  changes: Partial<IndicatorSummary> = {},
  own: Partial<Standing> = {},
) {
  const ids = Object.keys(measures)
  const strategy = sampleStrategy({
    focusAreas: [sampleArea(1, [sampleGoal('m', ids)])],
    indicators: ids.map((id) => sampleIndicator(id, { title: { sv: id.toUpperCase() }, ...changes })),
  })
  const standings = ids.map((id) => ({
    ...sampleStanding(id),
    ...own,
    sparkline: { firstYear: 2017, values: measures[id] ?? [] },
  }))
  return toIndexComparison(toIndicatorEntries(strategy, standings), 2018, 'sv')
}

describe('two measures on one scale', () => {
  const { compared, spec, table, summary, notes, source } = compare({ a: [40, 50, 60], b: [4, 2, 1] })

  test('each line is its values against its own of the base year', () => {
    expect(spec?.lines.map(({ label, mark, series }) => [label, mark, series.observations])).toEqual([
      [
        'A',
        'A',
        [
          { year: 2017, value: 80, flags: [] },
          { year: 2018, value: 100, flags: [] },
          { year: 2019, value: 120, flags: [] },
        ],
      ],
      [
        'B',
        'B',
        [
          { year: 2017, value: 200, flags: [] },
          { year: 2018, value: 100, flags: [] },
          { year: 2019, value: 50, flags: [] },
        ],
      ],
    ])
    expect(spec).toMatchObject({ baseYear: 2018, reference: 100 })
  })

  test('the table has the same numbers, with the base year marked', () => {
    expect(table?.unit).toBe('index, basåret 2018 = 100')
    expect(table?.rows.map(({ cells, isMarked }) => [...cells.slice(0, 3), isMarked])).toEqual([
      ['2017', { text: '80,0', value: 80 }, { text: '200,0', value: 200 }, false],
      ['2018', { text: '100,0', value: 100 }, { text: '100,0', value: 100 }, true],
      ['2019', { text: '120,0', value: 120 }, { text: '50,0', value: 50 }, false],
    ])
  })

  test('it is told in words, with the source of all', () => {
    expect(summary).toBe(
      'A har högst index, 120,0 (2019). B har lägst, 50,0 (2019). Värdet 2018 är 100 för alla. 110 betyder tio procent högre än då, 90 tio procent lägre.',
    )
    expect(compared.map(({ name, mark, latest, refusal }) => [name, mark, latest, refusal])).toEqual([
      ['A', 'A', '120,0 (2019)', undefined],
      ['B', 'B', '50,0 (2019)', undefined],
    ])
    expect(notes).toEqual([])
    expect(source).toBe('Egen bearbetning, underlag från Kolada (SCB).')
  })
})

test('one without an index is left out and says why; letters and colours go to those that are drawn', () => {
  const { compared, spec, summary } = compare({ a: [1, -2, -3], b: [1, 2, 3], c: [1, 0, 3] })
  expect(compared.map(({ mark, role, refusal }) => [mark, role, refusal])).toEqual([
    ['', 'peer', 'värdet 2018 är negativt, och då säger ett index ingenting.'],
    ['A', 'compared1', undefined],
    ['', 'peer', 'värdet 2018 är noll, och av noll finns inga andelar.'],
  ])
  expect(spec?.lines.map(({ label }) => label)).toEqual(['B'])
  expect(summary).toContain('B har index 150,0 (2019).')
})

test('none with an index is no chart', () => {
  const { spec, table, summary } = compare({ a: [1, -2], b: [] })
  expect([spec, table]).toEqual([undefined, undefined])
  expect(summary).toBe('Inget av måtten har ett index.')
})

test.each<readonly [string, Values, Partial<IndicatorSummary>, readonly string[]]>([
  [
    'no value in the base year',
    [1, null, 4, 5],
    {},
    ['A räknas från 2019, eftersom uppgift för 2018 saknas.'],
  ],
  [
    'a later series break',
    [1, 2, 4, 5],
    { breaks: [{ year: 2019, text: { sv: 'Ny mätning.' } }] },
    ['A räknas från 2019: värden före tidsseriebrottet kan inte jämföras.'],
  ],
  ['nothing amiss', [1, 2, 4, 5], {}, []],
])('%s is told', (_, values, changes, notes) => {
  expect(compare({ a: values }, changes).notes).toEqual(notes)
})

test('before a break nothing is drawn, and the table says that it does not apply', () => {
  const { spec, table } = compare({ a: [1, 2, 4, 5] }, { breaks: [{ year: 2019, text: { sv: 'Ny.' } }] })
  expect(spec?.lines[0]?.series.observations.map(({ year, value }) => [year, value])).toEqual([
    [2019, 100],
    [2020, 125],
  ])
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['2019', '2020'])
})

test('whose figures they are, where only the sexes are published', () => {
  expect(compare({ a: [1, 2] }, {}, { sex: 'women' }).compared[0]?.name).toBe('A, kvinnor')
})
