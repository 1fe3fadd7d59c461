import { expect, test } from 'vitest'
import type { AssessmentSpec } from '#domain/assessment/assessIndicator.ts'
import { assessIndicator } from '#domain/assessment/assessIndicator.ts'
import { guardLimits } from '#domain/assessment/guardLimits.ts'
import { toSeries } from '#domain/series.ts'
import { guardWords } from '#i18n/guardWords.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toGuardGroups } from './guardGroups.ts'

const spec: AssessmentSpec = {
  direction: 'up',
  kind: 'statistic',
  baseYear: 2018,
  breakYears: [],
  decimals: 1,
  countsPeople: false,
  regionKind: 'municipality',
  releaseYear: 2026,
}

function judge(values: readonly number[], change: Partial<AssessmentSpec>, firstYear = 2018) {
  const points = values.map((value, index) => ({ year: firstYear + index, value, flags: [] }))
  return assessIndicator(toSeries(points), { ...spec, ...change }, 'eurostat').reasons.map(({ code }) => code)
}

test('a survey needs as many comparable surveys as the page says', () => {
  const values = Array.from({ length: guardLimits.surveys }, (_, index) => 50 + index)
  expect(judge(values, { kind: 'survey' })).not.toContain('tooFewSurveys')
  expect(judge(values.slice(1), { kind: 'survey' })).toContain('tooFewSurveys')
})

test('numbers of people in a municipality must be as many as the page says', () => {
  const { people } = guardLimits
  expect(judge([people - 2, people - 1], { countsPeople: true })).toContain('smallNumbers')
  expect(judge([people - 1, people], { countsPeople: true })).not.toContain('smallNumbers')
})

test('a figure is old when it is more years before the release than the page says', () => {
  const latest = 2019
  const { years } = guardLimits
  expect(judge([1, 2], { releaseYear: latest + years })).not.toContain('oldData')
  expect(judge([1, 2], { releaseYear: latest + years + 1 })).toContain('oldData')
})

test('every reason there is stands in one group, with its words and when it holds', () => {
  const guards = toGuardGroups(strategyExample, 'sv').flatMap((group) => group.guards)
  expect(guards.map(({ code }) => code).sort()).toEqual(Object.keys(guardWords.sv.when).sort())
  for (const { text, when } of guards) {
    expect(text).toMatch(/[.]$/u)
    expect(when).toMatch(/[.]$/u)
  }
})

test('an indicator that has the reason is the example, and its words are shown', () => {
  const standings = [
    sampleStanding('motion'),
    sampleStanding('somn', { reasons: [{ code: 'oldData', year: 2020 }] }),
  ]
  const guards = toGuardGroups({ ...strategyExample, standings }, 'sv').flatMap((group) => group.guards)
  expect(guards.find(({ code }) => code === 'oldData')).toMatchObject({
    text: 'Gammal uppgift: den senaste är från 2020.',
    count: 1,
    example: { path: '/indikatorer/somn' },
  })
  expect(guards.find(({ code }) => code === 'unchanged')?.example).toBeUndefined()
})
