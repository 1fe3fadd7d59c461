import { expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toVerdictTable } from '../verdictTable.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { toIndicatorList } from './indicatorList.ts'
import { listShown } from './shownList.ts'

const strategy = sampleStrategy({
  vision: {
    title: { sv: 'Vision' },
    text: { sv: 'Vision' },
    perspectives: [{ id: 'jamlikhet', title: { sv: 'Jämlikhet' } }],
  },
  focusAreas: [
    sampleArea(1, [sampleGoal('m1', ['halsa'])]),
    sampleArea(2, [sampleGoal('m2', ['halsa', 'utslapp'])]),
  ],
  horizontal: [{ perspective: 'jamlikhet', indicators: ['gini'] }],
  indicators: ['halsa', 'utslapp', 'gini'].map((id) => sampleIndicator(id)),
})
const standings = [
  sampleStanding('halsa', { status: 'significantProgress' }),
  sampleStanding('utslapp', { status: 'significantSetback' }),
  sampleStanding('gini', { status: 'notAssessable' }),
]

const write = (isGrouped: boolean) => {
  const entries = toIndicatorEntries(strategy, standings)
  const { groups } = toIndicatorList(entries, { order: undefined, isGrouped, page: 1 }, 'sv')
  return toVerdictTable(listShown(groups, 'sv'), { strategy, standings, language: 'sv', comparison: 'Riket' })
}

test('what is taken home is what is shown: an indicator once for each goal, then the perspectives', () => {
  const { rows, columns } = write(true)
  expect(rows.map(({ key }) => key)).toEqual(['m1 halsa', 'm2 halsa', 'm2 utslapp', 'jamlikhet gini'])
  expect(rows.at(-1)?.cells.slice(1, 3)).toEqual(['Perspektiv på tvären', 'Jämlikhet'])
  expect(columns.map(({ label }) => label)).toContain('Riket')
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
})

test('each indicator once where the list is not grouped', () => {
  expect(write(false).rows.map(({ key }) => key)).toEqual(['m1 halsa', 'm2 utslapp', 'jamlikhet gini'])
})
