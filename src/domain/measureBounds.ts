import type { Indicator } from './indicator.ts'

/** What a measure never goes below or above, in its own unit; infinite where there is no such border. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * The natural limit in the wanted direction, unless `value` is past it already; and zero from below where no place has
 * ever had a negative value.
 */
export function toBounds(
  { limit, direction, cube }: Pick<Indicator, 'limit' | 'direction' | 'cube'>,
  value: number,
): Bounds {
  const isEverNegative = cube.values.some((each) => each !== null && each < 0)
  const floor = isEverNegative ? -Infinity : 0
  if (limit === undefined) return { low: floor, high: Infinity }
  if (direction === 'down') return { low: value >= limit ? Math.max(floor, limit) : floor, high: Infinity }
  return { low: floor, high: value <= limit ? limit : Infinity }
}
