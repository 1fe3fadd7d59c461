import { expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { groupIndicators } from './indicatorGroups.ts'
import { toIndicatorSections, toUnpublished } from './indicatorSections.ts'

const strategy = sampleStrategy({
  focusAreas: [
    sampleArea(1, [sampleGoal('a', ['one', 'two']), sampleGoal('b', ['two', 'three'])]),
    sampleArea(2, [sampleGoal('c', ['four'])]),
  ],
  vision: {
    title: { sv: 'Visionen' },
    text: { sv: 'Dit vi vill.' },
    perspectives: [
      { id: 'jamlikhet', title: { sv: 'Jämlikhet' } },
      { id: 'mangfald', title: { sv: 'Mångfald' } },
    ],
  },
  horizontal: [
    { perspective: 'jamlikhet', indicators: ['one', 'five'] },
    { perspective: 'mangfald', indicators: [] },
  ],
  indicators: ['one', 'two', 'three', 'four', 'five'].map((id) => sampleIndicator(id)),
})

test('each indicator once, where it first hangs; areas and goals without any are left out', () => {
  const groups = groupIndicators(strategy, new Set(['one', 'two', 'three', 'five']), 'sv')
  expect(
    groups.map(({ title, parts }) => [title, parts.map((part) => [part.title.sv, part.indicators])]),
  ).toEqual([
    [
      '1 Område 1',
      [
        ['Mål a', ['one', 'two']],
        ['Mål b', ['three']],
      ],
    ],
    ['Perspektiven', [['Jämlikhet', ['five']]]],
  ])
})

const latest = { year: 2022, value: 1 }
const standings = [
  sampleStanding('one', { status: 'significantProgress', latest }),
  sampleStanding('two', { status: 'moderateSetback', latest }),
  sampleStanding('three', { reasons: [{ code: 'notPublishedForRegion' }] }),
  sampleStanding('four', { reasons: [{ code: 'noData' }] }),
  sampleStanding('five', { latest }),
]

test('what has figures stands under its area, with how it goes and where it is from', () => {
  const sections = toIndicatorSections(strategy, standings, 'sv')
  expect(
    sections.map(({ title, progress, indicators, source }) => [title, progress, indicators.length, source]),
  ).toEqual([
    ['1 Område 1', '1 av 2 förbättras, 1 försämras', 2, 'Källa: Kolada (SCB)'],
    ['Perspektiven', 'Kan inte bedömas', 1, 'Källa: Kolada (SCB)'],
  ])
})

test('what has none stands apart with its reason', () => {
  expect(toUnpublished(strategy, standings, 'sv')).toEqual([
    {
      id: 'three',
      path: '/indikatorer/three',
      title: { sv: 'three' },
      reasons: 'Måttet publiceras inte för den här typen av plats.',
    },
    {
      id: 'four',
      path: '/indikatorer/four',
      title: { sv: 'four' },
      reasons: 'Det finns inga uppgifter för den här platsen.',
    },
  ])
})
