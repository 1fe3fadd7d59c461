import { expect, test } from 'vitest'
import {
  sampleArea,
  sampleGoal,
  sampleIndicator,
  sampleStanding,
  sampleStrategy,
} from '../../sampleStrategy.ts'
import { toIndicatorEntries } from '../indicatorEntries.ts'
import { toSeparateChart } from './separateModel.ts'

const indicator = sampleIndicator('tid', {
  title: { sv: 'Tid' },
  unit: { sv: 'dagar per år' },
  valueKind: 'number',
  breaks: [
    { year: 2018, text: { sv: 'Ny enkät.' } },
    { year: 2030, text: { sv: 'Kommande.' } },
  ],
})
const strategy = sampleStrategy({
  focusAreas: [sampleArea(1, [sampleGoal('m', ['tid'])])],
  indicators: [indicator],
})

function draw(values: readonly (number | null)[], parts: Parameters<typeof sampleStanding>[1] = {}) {
  const standing = { ...sampleStanding('tid', parts), sparkline: { firstYear: 2016, values } }
  const [entry] = toIndicatorEntries(strategy, [standing])
  if (!entry) throw new Error('no entry')
  return toSeparateChart(entry, 'Länet', 'sv')
}

test('a measure in its own unit, with its breaks, base year and source', () => {
  const chart = draw([10, 11, 12.5, 14], {
    base: { year: 2018, value: 12.5 },
    latest: { year: 2019, value: 14 },
  })
  expect(chart).toMatchObject({
    name: 'Tid',
    summary: '14,0\u00a0dagar per år 2019. +1,5 sedan 2018, då 12,5.',
    source: 'Källa: Kolada (SCB).',
    spec: { unit: 'dagar per år', baseYear: 2018, breaks: [{ year: 2018, text: 'Ny enkät.' }] },
  })
  expect(chart.table.rows.map(({ cells }) => cells[1])).toEqual([
    { text: '10,0', value: 10 },
    { text: '11,0', value: 11 },
    { text: '12,5', value: 12.5 },
    { text: '14,0', value: 14 },
  ])
})

test('a hole in the years is a hole in the line', () => {
  const { series } = draw([1, 2, 3, null, 5]).spec.lines[0] ?? {}
  expect(series?.gaps).toEqual([{ year: 2019, kind: 'missing' }])
})

test('without figures there is nothing to say', () => {
  const { summary, spec, table } = draw([])
  expect(summary).toBeUndefined()
  expect([spec.lines[0]?.series.observations, spec.breaks, table.rows]).toEqual([[], [], []])
})
