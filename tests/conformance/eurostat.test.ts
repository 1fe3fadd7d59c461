import { describe, expect, test } from 'vitest'
import { assess } from '#domain/assessment/assess.ts'
import { publishedByEustat } from './publishedByEustat.ts'

const toYearValue = ([value, year]: readonly [number, number]) => ({ value, year })
const isClose = (actual: number | null, published: number) =>
  actual !== null && Math.abs(actual - published) <= Math.max(Math.abs(published) * 1e-6, 1e-9)

describe("Eurostat's method against Eustat's published results", () => {
  test.each(publishedByEustat)(
    '$id',
    ({ base, latest, target, direction, limit, value, score, classLabel }) => {
      const judged = assess(
        {
          direction,
          base: toYearValue(base),
          latest: toYearValue(latest),
          ...(target ? { target: toYearValue(target) } : {}),
          ...(limit === undefined ? {} : { limit }),
        },
        'eurostat',
      )
      expect(judged.classLabel).toBe(classLabel)
      expect(isClose(judged.value, value), `value ${judged.value} should be ${value}`).toBe(true)
      expect(isClose(judged.score, score), `score ${judged.score} should be ${score}`).toBe(true)
    },
  )
})
