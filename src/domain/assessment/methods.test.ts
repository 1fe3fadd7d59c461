import { describe, expect, test } from 'vitest'
import type { AssessmentInput } from './assess.ts'
import { assess } from './assess.ts'
import type { MethodId } from './assessment.ts'

const at = (year: number, value: number) => ({ year, value })
const codesOf = (input: AssessmentInput, method: MethodId) =>
  assess(input, method).reasons.map(({ code }) => code)

describe('UN progress chart', () => {
  test('carries the growth on to the target year', () => {
    // 2 % a year for four years, and on for eight more: 100·1.02^12 = 126.82 of a way of 50 → 0.5365.
    const judged = assess(
      {
        direction: 'up',
        base: at(2018, 100),
        latest: at(2022, 100 * 1.02 ** 4),
        target: at(2030, 150),
      },
      'unChart',
    )
    expect(judged.value).toBeCloseTo(0.5364836, 6)
    expect(judged).toMatchObject({ status: 'moderateProgress', classLabel: '2', score: null })
  })
  test.each<[string, AssessmentInput, string, string]>([
    [
      '2.5 % a year up',
      { direction: 'up', base: at(2018, 100), latest: at(2020, 105.0625) },
      '3',
      'significantProgress',
    ],
    [
      '2.5 % a year down, down wanted',
      { direction: 'down', base: at(2018, 100), latest: at(2020, 95.0625) },
      '3',
      'significantProgress',
    ],
    [
      '1 % a year',
      { direction: 'up', base: at(2018, 100), latest: at(2020, 102.01) },
      '2',
      'moderateProgress',
    ],
    ['0.2 % a year', { direction: 'up', base: at(2018, 100), latest: at(2020, 100.4004) }, '1', 'noProgress'],
    [
      'the wrong way',
      { direction: 'up', base: at(2018, 100), latest: at(2020, 99) },
      '1',
      'significantSetback',
    ],
  ])('%s', (_name, input, classLabel, status) => {
    expect(assess(input, 'unChart')).toMatchObject({ classLabel, status })
  })
})

describe('linear pace and planned path', () => {
  // 12 of 20 in 6 of 12 years: 2 a year where 1.67 are asked; 12 done where 10 are planned.
  const ahead: AssessmentInput = {
    direction: 'up',
    base: at(2018, 40),
    latest: at(2024, 52),
    target: at(2030, 60),
  }
  // 8 done where 10 are planned.
  const behind: AssessmentInput = { ...ahead, latest: at(2024, 48) }
  test.each<[AssessmentInput, MethodId, number, string, string]>([
    [ahead, 'linearPace', 1.2, 'SP', 'significantProgress'],
    [behind, 'linearPace', 0.8, 'MP', 'moderateProgress'],
    [ahead, 'plannedPath', 1.2, 'green', 'significantProgress'],
    [behind, 'plannedPath', 0.8, 'yellow', 'moderateProgress'],
    [{ ...ahead, latest: at(2024, 46) }, 'plannedPath', 0.6, 'red', 'insufficientProgress'],
    [{ ...ahead, latest: at(2024, 36) }, 'plannedPath', -0.4, 'red', 'significantSetback'],
  ])('%# %s', (input, method, value, classLabel, status) => {
    const judged = assess(input, method)
    expect(judged.value).toBeCloseTo(value, 10)
    expect(judged).toMatchObject({ classLabel, status })
  })
  test('after the target year the plan is the target itself', () => {
    const judged = assess({ ...ahead, latest: at(2036, 56), target: at(2030, 60) }, 'plannedPath')
    expect(judged.value).toBeCloseTo(0.8, 10)
    expect(judged.reasons).toContainEqual({ code: 'targetPassed', year: 2030 })
  })
  test.each(['linearPace', 'plannedPath'] as const)('%s has nothing to say without a target', (method) => {
    const judged = assess({ direction: 'up', base: at(2018, 1), latest: at(2022, 2) }, method)
    expect(judged).toMatchObject({ status: 'notAssessable', classLabel: 'n/a', value: null })
    expect(judged.reasons).toEqual([{ code: 'needsTarget' }])
  })
})

describe('Statistics Canada on zeros and signs', () => {
  test('a zero base and a zero target are counted as 0.001, and it is said', () => {
    const fromZero: AssessmentInput = { direction: 'up', base: at(2018, 0), latest: at(2020, 0.004) }
    // (0.004 / 0.001)^(1/2) − 1 = 1.
    expect(assess(fromZero, 'statcan').value).toBeCloseTo(1, 10)
    expect(codesOf(fromZero, 'statcan')).toContain('zeroReplaced')
    const toZero: AssessmentInput = {
      direction: 'down',
      base: at(2018, 8),
      latest: at(2020, 4),
      target: at(2030, 0),
    }
    // (0.5^(1/2) − 1) / (0.000125^(1/12) − 1) = 0.29289 / 0.52716
    expect(assess(toZero, 'statcan').value).toBeCloseTo(0.555604, 4)
    expect(codesOf(toZero, 'statcan')).toContain('zeroReplaced')
  })
  test('an all-negative series is turned', () => {
    const judged = assess({ direction: 'up', base: at(2018, -100), latest: at(2020, -81) }, 'statcan')
    expect(judged.value).toBeCloseTo(0.1, 10)
    expect(judged.status).toBe('significantProgress')
  })
  test('a change of sign cannot be judged', () => {
    const judged = assess({ direction: 'up', base: at(2018, -10), latest: at(2020, 5) }, 'statcan')
    expect(judged).toMatchObject({ status: 'notAssessable', reasons: [{ code: 'signChanges' }] })
  })
  test('zero that stays zero is unchanged', () => {
    expect(assess({ direction: 'down', base: at(2018, 0), latest: at(2020, 0) }, 'statcan').status).toBe(
      'noProgress',
    )
  })
  test('met first: achieved, with the pace it took', () => {
    const judged = assess(
      { direction: 'down', base: at(2018, 10), latest: at(2022, 4), target: at(2030, 5) },
      'statcan',
    )
    expect(judged).toMatchObject({ status: 'targetMet', classLabel: 'achieved', score: 5 })
    expect(judged.value).toBeGreaterThan(1)
  })
})

describe('the target was met at the start', () => {
  const kept: AssessmentInput = {
    direction: 'up',
    base: at(2018, 80),
    latest: at(2022, 78),
    target: at(2030, 75),
  }
  const lost: AssessmentInput = { ...kept, latest: at(2022, 70) }
  test.each(['eurostat', 'statcan', 'unChart', 'linearPace', 'plannedPath'] as const)('%s', (method) => {
    expect(assess(kept, method)).toMatchObject({
      status: 'targetMet',
      reasons: [{ code: 'targetMetAtStart' }],
    })
    const judged = assess(lost, method)
    expect(judged).toMatchObject({ status: 'significantSetback', reasons: [{ code: 'targetMetAndLost' }] })
    expect(judged.value ?? -1).toBeLessThan(0)
  })
})
