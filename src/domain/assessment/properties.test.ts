import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, AssessmentInput, MethodId } from './assess.ts'
import { assess } from './assess.ts'
import { methodIds, statuses } from './assessment.ts'
import { toHeading } from './heading.ts'

// The same cases every time: what chance finds is found before it lands, not after.
fc.configureGlobal({ seed: 2030 })

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, -0, 1e308, -1e308),
)
const anyYear = fc.oneof(fc.integer({ min: 1990, max: 2040 }), fc.double())
const anyPoint = fc.record({ year: anyYear, value: anyNumber })
const anyInput: fc.Arbitrary<AssessmentInput> = fc.record({
  direction: fc.constantFrom('up', 'down'),
  base: anyPoint,
  latest: anyPoint,
  target: fc.option(anyPoint, { nil: undefined }),
  limit: fc.option(anyNumber, { nil: undefined }),
})

/** Ordinary figures, as statistics are written: at most two decimals. */
const plain = fc.integer({ min: 1, max: 1e8 }).map((hundredths) => hundredths / 100)
const plainInput: fc.Arbitrary<AssessmentInput> = fc.record({
  direction: fc.constantFrom('up', 'down'),
  base: fc.record({ year: fc.constant(2018), value: plain }),
  latest: fc.record({ year: fc.integer({ min: 2019, max: 2026 }), value: plain }),
  target: fc.option(fc.record({ year: fc.constant(2030), value: plain }), { nil: undefined }),
})

const anyMethod = fc.constantFrom<MethodId>(...methodIds)
const toRank = ({ status }: Assessment) => statuses.indexOf(status)
/** The order of better and worse; standing still is worse than too slow, though the list has it before. */
const toWorth = (judged: Assessment) => {
  if (judged.status === 'insufficientProgress') return -3.5
  if (judged.status === 'noProgress') return -4
  return -toRank(judged)
}

describe('for any input', () => {
  test('nothing is thrown, and no answer is NaN or endless', () => {
    fc.assert(
      fc.property(anyInput, anyMethod, (input, method) => {
        const { value, score, status, classLabel } = assess(input, method)
        expect(value === null || Number.isFinite(value)).toBe(true)
        expect(score === null || (score >= -5 && score <= 5)).toBe(true)
        expect(statuses).toContain(status)
        expect(classLabel).not.toBe('')
      }),
      { numRuns: 3000 },
    )
  })
  test('what cannot be judged says why', () => {
    fc.assert(
      fc.property(anyInput, anyMethod, (input, method) => {
        const judged = assess(input, method)
        if (judged.status === 'notAssessable') expect(judged.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
  test('a score never points against its status', () => {
    fc.assert(
      fc.property(anyInput, anyMethod, (input, method) => {
        const { status, score } = assess(input, method)
        if (score === null) return
        if (toHeading(status) === 'worsening') expect(score).toBeLessThanOrEqual(0)
        if (status === 'significantProgress') expect(score).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('for ordinary figures', () => {
  test('the unit does not matter: all values times ten is the same verdict', () => {
    fc.assert(
      fc.property(plainInput, anyMethod, fc.constantFrom(10, 1000, 1e-3), (input, method, factor) => {
        const scale = (point: { year: number; value: number }) => ({ ...point, value: point.value * factor })
        const scaled: AssessmentInput = {
          ...input,
          base: scale(input.base),
          latest: scale(input.latest),
          target: input.target && scale(input.target),
        }
        const [one, other] = [assess(input, method), assess(scaled, method)]
        if (one.value === null || other.value === null) return
        expect(other.value).toBeCloseTo(one.value, 5 - Math.ceil(Math.log10(1 + Math.abs(one.value))))
      }),
    )
  })
  test('without a target, the other direction is the opposite', () => {
    const free = plainInput.map((input) => ({ ...input, target: undefined }))
    fc.assert(
      fc.property(free, fc.constantFrom<MethodId>('eurostat', 'statcan', 'unChart'), (input, method) => {
        const up = assess({ ...input, direction: 'up' }, method)
        const down = assess({ ...input, direction: 'down' }, method)
        expect(up.value).toBeCloseTo(-(down.value ?? 0), 9)
        const isSame = toHeading(up.status) === toHeading(down.status)
        if (isSame) expect(toHeading(up.status)).toBe('unchanged')
      }),
    )
  })
  test('a better latest value is never a worse verdict', () => {
    fc.assert(
      fc.property(plainInput, anyMethod, plain, (input, method, value) => {
        const other: AssessmentInput = { ...input, latest: { ...input.latest, value } }
        const isOtherBetter =
          input.direction === 'up' ? value >= input.latest.value : value <= input.latest.value
        const [worse, better] = isOtherBetter ? [input, other] : [other, input]
        const [low, high] = [assess(worse, method), assess(better, method)]
        if (low.status === 'notAssessable' || high.status === 'notAssessable') return
        expect(toWorth(high)).toBeGreaterThanOrEqual(toWorth(low))
      }),
      { numRuns: 2000 },
    )
  })
})
