import { describe, expect, test } from 'vitest'
import type { AssessmentInput } from './assessment.ts'
import { assess } from './assess.ts'

const judge = (input: AssessmentInput) => assess(input, 'eurostat')
const from = (value: number, year = 2018) => ({ value, year })
const to = (value: number, year = 2022) => ({ value, year })

describe('classes without a target, by yearly growth', () => {
  // Values chosen so that the growth a year is just beside each border of Eurostat's table.
  test.each([
    [1.0101, 'significantProgress'],
    [1.0099, 'moderateProgress'],
    [1.0011, 'moderateProgress'],
    [1.0009, 'noProgress'],
    [0.9991, 'noProgress'],
    [0.9989, 'moderateSetback'],
    [0.9901, 'moderateSetback'],
    [0.9899, 'significantSetback'],
  ] as const)('a year’s factor of %d is %s', (factor, status) => {
    const latest = to(100 * factor ** 4)
    expect(judge({ direction: 'up', base: from(100), latest }).status).toBe(status)
    const mirrored = { direction: 'down' as const, base: from(100), latest: to(100 / factor ** 4) }
    if (status !== 'noProgress')
      expect(judge(mirrored).status).toContain(status.endsWith('Progress') ? 'Progress' : 'Setback')
  })
})

describe('guards', () => {
  test.each<[string, AssessmentInput, string, string]>([
    [
      'target met',
      { direction: 'up', base: from(50), latest: to(80), target: to(75, 2030) },
      'targetMet',
      '',
    ],
    [
      'met already at start',
      { direction: 'up', base: from(80), latest: to(82), target: to(75, 2030) },
      'targetMet',
      'targetMetAtStart',
    ],
    [
      'met and lost',
      { direction: 'up', base: from(80), latest: to(70), target: to(75, 2030) },
      'significantSetback',
      'targetMetAndLost',
    ],
    ['nothing moved', { direction: 'up', base: from(7), latest: to(7) }, 'noProgress', 'unchanged'],
    [
      'nothing moved towards a target',
      { direction: 'up', base: from(7), latest: to(7), target: to(9, 2030) },
      'noProgress',
      'unchanged',
    ],
    [
      'negative and rising',
      { direction: 'up', base: from(-2581), latest: to(-1077) },
      'significantProgress',
      'absoluteChange',
    ],
    [
      'negative and falling',
      { direction: 'up', base: from(-100), latest: to(-400) },
      'significantSetback',
      'absoluteChange',
    ],
    [
      'through zero',
      { direction: 'up', base: from(-10), latest: to(15) },
      'significantProgress',
      'absoluteChange',
    ],
    [
      'from zero',
      { direction: 'down', base: from(0), latest: to(3) },
      'significantSetback',
      'absoluteChange',
    ],
    [
      'target at zero',
      { direction: 'down', base: from(100), latest: to(60), target: to(0, 2026) },
      'moderateProgress',
      'linearPace',
    ],
    [
      'tiny base',
      { direction: 'up', base: from(4), latest: to(40), target: to(90, 2030) },
      'significantProgress',
      'tinyBase',
    ],
    [
      'target year passed',
      { direction: 'up', base: from(50), latest: to(60), target: to(90, 2020) },
      'insufficientProgress',
      'targetPassed',
    ],
    [
      'same year',
      { direction: 'up', base: from(1, 2020), latest: to(2, 2020) },
      'notAssessable',
      'tooFewPoints',
    ],
  ])('%s', (_name, input, status, reason) => {
    const judged = judge(input)
    expect(judged.status).toBe(status)
    if (reason) expect(judged.reasons.map(({ code }) => code)).toContain(reason)
  })

  test('growth to a target that is compounded, not linear', () => {
    // 2 % a year for four years against 4 % a year for twelve: half the pace.
    const judged = judge({
      direction: 'up',
      base: from(100),
      latest: to(100 * 1.02 ** 4),
      target: to(100 * 1.04 ** 12, 2030),
    })
    expect(judged.value).toBeCloseTo(0.5, 8)
    expect(judged.status).toBe('insufficientProgress')
  })
})

describe('any input', () => {
  const extremes = [
    0,
    -0,
    1,
    -1,
    1e-308,
    1e308,
    -1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  test('never throws, never answers NaN, and a score never points against its status', () => {
    for (const a of extremes)
      for (const b of extremes)
        for (const target of [undefined, ...extremes])
          for (const direction of ['up', 'down'] as const) {
            const judged = judge({
              direction,
              base: from(a),
              latest: to(b),
              ...(target === undefined ? {} : { target: to(target, 2030) }),
            })
            expect(judged.value).not.toBeNaN()
            expect(judged.score).not.toBeNaN()
            if (judged.status.endsWith('Setback')) expect(judged.score ?? 0).toBeLessThanOrEqual(0)
            if (judged.status === 'significantProgress') expect(judged.score ?? 0).toBeGreaterThan(0)
          }
  })
})
