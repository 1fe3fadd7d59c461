import { describe, expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { emptyFilter } from './indicatorFilter.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { toIndicatorList } from './indicatorGroups.ts'

const strategy = sampleStrategy({
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
    sampleIndicator('halsa', { title: { sv: 'Hälsa', en: 'Health' } }),
    sampleIndicator('kultur', { title: { sv: 'Kultur' }, source: 'Trafikanalys' }),
    sampleIndicator('utslapp', { title: { sv: 'Utsläpp' }, unit: { sv: 'ton' } }),
    sampleIndicator('gini', { title: { sv: 'Gini' } }),
    sampleIndicator('utan-uppgift'),
  ],
})
const standings = [
  sampleStanding('halsa', { status: 'noProgress' }),
  sampleStanding('kultur', { status: 'significantSetback' }),
  sampleStanding('utslapp', { status: 'insufficientProgress' }),
  sampleStanding('gini', { status: 'notAssessable' }),
]

const list = (filter: Partial<IndicatorFilter> = {}) =>
  toIndicatorList(strategy, standings, { ...emptyFilter, ...filter }, 'sv')
const idsOf = ({ sections }: ReturnType<typeof list>) =>
  sections.map(({ groups }) => groups.map(({ rows }) => rows.map(({ id }) => id)))

describe('the whole list', () => {
  test('has every indicator under its goals, and the cross-cutting ones last', () => {
    expect(idsOf(list())).toEqual([[['halsa', 'kultur']], [['utslapp', 'halsa']], [['gini']]])
  })
  test('counts each indicator once, and only those that have a standing', () => {
    expect(list()).toMatchObject({ shown: 4, total: 4 })
  })
  test('says where the indicators of a perspective stand when they stand under goals', () => {
    expect(list().sections.at(-1)?.notes).toEqual([
      'Hållbarhet följs upp av Utsläpp, som står under sitt mål.',
    ])
  })
})

describe('narrowed', () => {
  test('by which way it goes: too slow is still forward', () => {
    expect(idsOf(list({ heading: 'improving' }))).toEqual([[['utslapp']]])
    expect(idsOf(list({ heading: 'unknown' }))).toEqual([[['gini']]])
  })
  test('by area', () => {
    expect(idsOf(list({ area: 'omrade-2' }))).toEqual([[['utslapp', 'halsa']]])
    expect(idsOf(list({ area: 'tvargaende' }))).toEqual([[['gini']]])
  })
  test('by text in title, in the other language, in unit, source or goal', () => {
    expect(idsOf(list({ text: 'health' }))).toEqual([[['halsa']], [['halsa']]])
    expect(idsOf(list({ text: 'TON' }))).toEqual([[['utslapp']]])
    expect(idsOf(list({ text: 'trafikanalys' }))).toEqual([[['kultur']]])
    expect(idsOf(list({ text: 'mål m2' }))).toEqual([[['utslapp', 'halsa']]])
  })
  test('by all at once, to nothing', () => {
    expect(list({ heading: 'worsening', area: 'omrade-2' })).toEqual({ sections: [], shown: 0, total: 4 })
  })
  test('shows one indicator under two goals as one', () => {
    expect(list({ text: 'hälsa' }).shown).toBe(1)
  })
})
