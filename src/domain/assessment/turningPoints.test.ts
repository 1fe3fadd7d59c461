import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssessmentInput } from './assess.ts'
import { assess } from './assess.ts'
import { methodIds } from './assessment.ts'
import type { TurningPoints } from './turningPoints.ts'
import { findTurningPoints } from './turningPoints.ts'

// The same cases every time: what chance finds is found before it lands, not after.
fc.configureGlobal({ seed: 2030 })

const toPoints = ({ better, worse }: TurningPoints) => [better, worse]
const at = (year: number, value: number) => ({ year, value })

describe('how far to another verdict', () => {
  test('a growth border solved by hand: 1 % a year for four years from 100 is 104.060401', () => {
    const { better, worse } = findTurningPoints(
      { direction: 'up', base: at(2018, 100), latest: at(2022, 102) },
      'eurostat',
    )
    expect(better?.value).toBeCloseTo(104.060401, 5)
    expect(better?.status).toBe('significantProgress')
    // 0.1 % a year: 100·1.001^4
    expect(worse?.value).toBeCloseTo(100.4006, 3)
    expect(worse?.status).toBe('noProgress')
  })
  test('where lower is better, better lies below', () => {
    const { better, worse } = findTurningPoints(
      { direction: 'down', base: at(2018, 100), latest: at(2022, 98) },
      'eurostat',
    )
    expect(better?.value).toBeCloseTo(100 * 0.99 ** 4, 5)
    expect(worse?.value).toBeGreaterThan(98)
  })
  test('towards a target: 60 % of the pace needed', () => {
    // Needed: 4 % a year. Border: 2.4 % a year for four years.
    const { worse } = findTurningPoints(
      {
        direction: 'up',
        base: at(2018, 100),
        latest: at(2022, 100 * 1.03 ** 4),
        target: at(2030, 100 * 1.04 ** 12),
      },
      'eurostat',
    )
    expect(worse?.value).toBeCloseTo(100 * 1.024 ** 4, 5)
    expect(worse?.status).toBe('insufficientProgress')
  })
  test('standing exactly still is not what lies beyond a border', () => {
    const { worse } = findTurningPoints(
      { direction: 'up', base: at(2018, 100), latest: at(2022, 101), target: at(2030, 200) },
      'eurostat',
    )
    expect(worse?.value).toBeCloseTo(100, 5)
    expect(worse?.status).toBe('significantSetback')
  })
  test('not beyond the measure’s limit, nor below zero', () => {
    const share: AssessmentInput = {
      direction: 'up',
      base: at(2018, 98.8),
      latest: at(2022, 98.9),
      limit: 100,
    }
    for (const point of toPoints(findTurningPoints(share, 'statcan')))
      if (point) expect(point.value).toBeLessThanOrEqual(100)
    const falling: AssessmentInput = {
      direction: 'down',
      base: at(2018, 4),
      latest: at(2022, 1),
      target: at(2030, 0),
    }
    expect(findTurningPoints(falling, 'eurostat').better?.value ?? 0).toBeGreaterThanOrEqual(0)
  })
  test('best already, and none better to be had', () => {
    expect(
      findTurningPoints({ direction: 'up', base: at(2018, 100), latest: at(2022, 150) }, 'eurostat').better,
    ).toBeUndefined()
  })
  test('just beyond the value found the verdict is another, just before it the same', () => {
    const input = fc.record({
      direction: fc.constantFrom<'up' | 'down'>('up', 'down'),
      base: fc.integer({ min: 1, max: 10_000 }).map((value) => at(2018, value / 10)),
      latest: fc.integer({ min: 1, max: 10_000 }).map((value) => at(2022, value / 10)),
    })
    fc.assert(
      fc.property(input, fc.constantFrom(...methodIds), (given, method) => {
        const here = assess(given, method).status
        for (const point of toPoints(findTurningPoints(given, method))) {
          if (!point) continue
          const step = (point.value - given.latest.value) * 1e-4
          const judge = (value: number) => assess({ ...given, latest: at(2022, value) }, method).status
          expect(judge(point.value + step)).not.toBe(here)
          // A value that stands on a border, as one that has not moved, has nothing before it.
          const isOnBorder = Math.abs(point.value - given.latest.value) < 1e-6 * given.base.value
          if (!isOnBorder) expect(judge(point.value - step)).toBe(here)
        }
      }),
      { numRuns: 300 },
    )
  })
})
