import type { AssessmentInput } from '#domain/assessment/assess.ts'

/** A series as a statistics office publishes it, with the office's own result; `null` where it gives none. */
export interface PublishedRow {
  readonly id: string
  readonly base: Point
  readonly latest: Point
  readonly direction: 'up' | 'down'
  readonly limit?: number
  readonly target?: Point
  readonly value: number | null
  readonly score: number | null
  readonly classLabel: string
}

type Point = readonly [value: number, year: number]

export function toInput({ base, latest, target, direction, limit }: PublishedRow): AssessmentInput {
  const toYearValue = ([value, year]: Point) => ({ value, year })
  return {
    direction,
    base: toYearValue(base),
    latest: toYearValue(latest),
    target: target && toYearValue(target),
    limit,
  }
}

/** Published results are rounded to seven or eight digits. */
export function isSameResult(actual: number | null, published: number | null): boolean {
  if (actual === null || published === null) return actual === published
  return Math.abs(actual - published) <= Math.max(Math.abs(published) * 1e-6, 1e-9)
}
