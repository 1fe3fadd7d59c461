import { describe, expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleStanding } from '#views/sampleStrategy.ts'
import { isAtRisk, surveyRisk } from './goalsAtRisk.ts'

describe('a goal is at risk when one worsens, and as many worsen as improve', () => {
  test.each([
    { improving: 0, worsening: 0, risk: false },
    { improving: 3, worsening: 0, risk: false },
    { improving: 0, worsening: 1, risk: true },
    { improving: 1, worsening: 1, risk: true },
    { improving: 2, worsening: 1, risk: false },
    { improving: 2, worsening: 2, risk: true },
    { improving: 2, worsening: 3, risk: true },
  ])('$improving improve, $worsening worsen: $risk', ({ risk, ...counts }) => {
    expect(isAtRisk(counts)).toBe(risk)
  })
})

const focusAreas = [
  sampleArea(1, [sampleGoal('jamnt', ['a', 'b']), sampleGoal('okant', ['c']), sampleGoal('tomt', [])]),
  sampleArea(2, [
    sampleGoal('illa', ['d', 'e']),
    sampleGoal('bra', ['f', 'g']),
    sampleGoal('jamnt-av-fyra', ['h', 'i', 'j', 'k']),
  ]),
]
const standings = [
  sampleStanding('a', { status: 'significantProgress' }),
  sampleStanding('b', { status: 'moderateSetback' }),
  sampleStanding('c', { status: 'notAssessable' }),
  sampleStanding('d', { status: 'significantSetback' }),
  sampleStanding('e', { status: 'noProgress' }),
  sampleStanding('f', { status: 'insufficientProgress' }),
  sampleStanding('g', { status: 'noProgress' }),
  sampleStanding('h', { status: 'targetMet' }),
  sampleStanding('i', { status: 'moderateProgress' }),
  sampleStanding('j', { status: 'moderateSetback' }),
  sampleStanding('k', { status: 'moderateSetback' }),
]

test('most at risk first, and only goals that can be judged are counted', () => {
  const { atRisk, assessed } = surveyRisk({ focusAreas }, standings)
  expect(atRisk.map(({ area, goal }) => [area.number, goal.id])).toEqual([
    [2, 'illa'],
    [2, 'jamnt-av-fyra'],
    [1, 'jamnt'],
  ])
  expect(assessed).toBe(4)
})

test('without standings nothing can be said', () => {
  expect(surveyRisk({ focusAreas }, [])).toEqual({ atRisk: [], assessed: 0 })
})
