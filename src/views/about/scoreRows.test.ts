import { expect, test } from 'vitest'
import { methodIds } from '#domain/assessment/assessment.ts'
import { measureAt } from './plainMeasurement.ts'
import { scoreCorners, toScoreText } from './scoreRows.ts'

/** The height at `value` of straight lines between points; level outside them. */
function readLine(points: readonly (readonly [number, number])[], value: number): number {
  const [first = [0, 0]] = points
  if (value <= first[0]) return first[1]
  for (const [index, [to, high]] of points.entries()) {
    const [from, low] = points[index - 1] ?? first
    if (value <= to && to > from) return low + ((high - low) * (value - from)) / (to - from)
  }
  return points.at(-1)?.[1] ?? 0
}

const cases = methodIds.flatMap((method) =>
  ([false, true] as const).map((hasTarget) => [method, hasTarget] as const),
)

test.each(cases)(
  '%s, with a target: %s: the score runs straight between the points told of',
  (method, hasTarget) => {
    const corners = scoreCorners[method][hasTarget ? 'withTarget' : 'withoutTarget']
    const scoreAt = (value: number) => measureAt(value, method, hasTarget)?.score ?? null
    const points = corners.map((corner) => [corner, scoreAt(corner) ?? NaN] as const)
    for (let step = -300; step <= 300; step += 1) {
      const value = hasTarget ? step / 150 : step / 10_000
      const score = scoreAt(value)
      if (corners.length === 0) expect(score).toBeNull()
      // Statistics Canada publishes its slopes with four decimals.
      else expect(score).toBeCloseTo(readLine(points, value), 3)
    }
  },
)

test('in words, as the methods are published', () => {
  const plain = (lines: readonly string[] | undefined) => lines?.map((line) => line.replaceAll('\u00a0', ' '))
  expect(plain(toScoreText('eurostat', 'sv')?.lines)).toEqual([
    'Förändring per år: −2 % ger −5 och 2 % ger 5.',
    'Andel av takten som krävs: −60 % ger −5, 60 % ger 0 och 130 % ger 5.',
  ])
  expect(plain(toScoreText('statcan', 'en')?.lines)?.[0]).toBe(
    'Change per year: -2% gives -5, 0% gives -2.5, 0.5% gives 0, 1.5% gives 2.5 and 2% gives 5.',
  )
  expect(toScoreText('unChart', 'sv')).toBeUndefined()
})
