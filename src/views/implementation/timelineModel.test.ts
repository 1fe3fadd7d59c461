import { expect, test } from 'vitest'
import type { TimelineSource } from './timelineEntries.ts'
import { toTimeline } from './timelineModel.ts'

const text = (sv: string) => ({ sv })
const undertaking = (id: string, years: { from?: number; to?: number }) => ({
  id,
  title: text(id),
  text: text(''),
  areas: [],
  ...years,
})

const strategy: TimelineSource = {
  id: 'rus',
  shortTitle: text('RUS 2030'),
  adopted: 2019,
  horizon: 2030,
  successor: { title: text('Nästa'), horizon: 2040, note: text('') },
  events: [
    { year: 2020, title: text('Pandemin'), text: text('Märktes 2020–2021.') },
    { year: 2019, title: text('Antas'), text: text('Fullmäktige fastställer.') },
  ],
  implementation: {
    strategies: [
      undertaking('transportplan', { from: 2022, to: 2033 }),
      undertaking('folkhalsa', { from: 2018, to: 2026 }),
      undertaking('s3', {}),
    ],
    cooperation: [{ id: 'eu', title: text('EU'), text: text('EU-program 2021–2027.') }],
    initiatives: [undertaking('green-deal', { from: 2022 })],
    governance: [],
  },
}

/* 2018 to 2033: sixteen years of 6.25 per cent each. */
const timeline = toTimeline(strategy, 'sv', 2026)
const rowOf = (id: string) => timeline.groups.flatMap(({ rows }) => rows).find((row) => row.id === id)

test('the years run from the first to the last that anything has, and this year is among them', () => {
  expect(timeline.years[0]?.year).toBe(2018)
  expect(timeline.years.at(-1)?.year).toBe(2033)
  const thisYear = timeline.years.find(({ isThisYear }) => isThisYear)
  expect(thisYear).toMatchObject({ year: 2026, place: timeline.thisYearPlace })
  expect(toTimeline(strategy, 'sv', 2035).years.at(-1)?.year).toBe(2035)
})

test('a bar reaches to the end of its last year', () => {
  expect(rowOf('folkhalsa')).toMatchObject({
    place: { start: 0, end: 56.25 },
    shape: 'bar',
    phase: 'lastYear',
  })
  expect(rowOf('transportplan')).toMatchObject({
    place: { start: 25, end: 100 },
    shape: 'bar',
    phase: 'ongoing',
  })
})

test('what has no end year is open to the edge, and what is only known by its aim is an arrow there', () => {
  expect(rowOf('green-deal')).toMatchObject({
    place: { start: 25, end: 100 },
    shape: 'openBar',
    phase: 'ongoing',
  })
  expect(rowOf('successor')).toMatchObject({ place: { start: 93.75, end: 100 }, shape: 'arrow' })
})

test('an event is a point, or as long as its text says', () => {
  expect(rowOf('2019')).toMatchObject({ place: { start: 6.25, end: 12.5 }, shape: 'point' })
  expect(rowOf('2020')).toMatchObject({ place: { start: 12.5, end: 25 }, shape: 'bar', years: '2020–2021' })
})

test('programmes with their years in the text are on the line, undertakings without years apart', () => {
  expect(rowOf('eu')?.years).toBe('2021–2027, pågår')
  expect(timeline.withoutYears.map(({ id }) => id)).toEqual(['s3'])
  expect(rowOf('s3')).toBeUndefined()
})

test('each group has its earliest first', () => {
  const strategies = timeline.groups.find(({ id }) => id === 'strategies')
  expect(strategies?.rows.map(({ id }) => id)).toEqual(['folkhalsa', 'eu', 'transportplan'])
})
