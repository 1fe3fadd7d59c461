import { toIndicatorEntries } from './indicatorEntries.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'

/** For tests: two areas with a goal each, a measure that serves both, and one that only follows up a perspective. */
export const strategy = sampleStrategy({
  vision: {
    title: { sv: 'Vision' },
    text: { sv: 'Vision' },
    perspectives: [
      { id: 'jamlikhet', title: { sv: 'Jämlikhet' } },
      { id: 'hallbarhet', title: { sv: 'Hållbarhet' } },
    ],
  },
  focusAreas: [
    sampleArea(1, [sampleGoal('m1', ['halsa', 'kultur'])]),
    sampleArea(2, [sampleGoal('m2', ['utslapp', 'halsa'])]),
  ],
  horizontal: [
    { perspective: 'jamlikhet', indicators: ['gini'] },
    { perspective: 'hallbarhet', indicators: ['utslapp'] },
  ],
  indicators: [
    sampleIndicator('halsa', { title: { sv: 'Hälsa', en: 'Health' }, kind: 'survey' }),
    sampleIndicator('kultur', { title: { sv: 'Kultur' }, source: 'Trafikanalys' }),
    sampleIndicator('utslapp', { title: { sv: 'Utsläpp' }, unit: { sv: 'ton' }, direction: 'down' }),
    sampleIndicator('gini', { title: { sv: 'Gini' }, direction: 'context' }),
    sampleIndicator('utan-uppgift'),
  ],
})

const standings = [
  sampleStanding('halsa', {
    status: 'noProgress',
    base: { year: 2018, value: 70 },
    latest: { year: 2022, value: 70 },
    comparison: { year: 2022, value: 73 },
  }),
  sampleStanding('kultur', {
    status: 'significantSetback',
    base: { year: 2018, value: 40 },
    latest: { year: 2024, value: 20 },
  }),
  {
    ...sampleStanding('utslapp', {
      status: 'insufficientProgress',
      base: { year: 2018, value: 1000 },
      latest: { year: 2024, value: 900 },
      comparison: { year: 2024, value: 800 },
    }),
    certainty: 'robust' as const,
    rank: { position: 3, of: 21 },
  },
  sampleStanding('gini', { status: 'context' }),
]

export const entries = toIndicatorEntries(strategy, standings)
