/** A bar on the common scale, in per cent of the track's width. */
export interface Bar {
  readonly start: number
  readonly length: number
  readonly isNegative: boolean
}

interface BarGeometry {
  /** Where zero stands. */
  readonly zero: number
  readonly hasNegative: boolean
  /** One per value, in the same order; null where there is none. */
  readonly bars: readonly (Bar | null)[]
  readonly reference: number | undefined
}

/** Two decimals: finer than any screen, and the page stays small. */
const round = (percent: number) => Math.round(percent * 100) / 100

/** Values a scale has room for besides those that are drawn, so that several pictures can share it. */
export interface BarRange {
  readonly low: number
  readonly high: number
}

/** Places bars from zero on one scale that holds every value, the reference, the range and zero itself. */
export function toBarGeometry(
  values: readonly (number | null)[],
  reference?: number,
  range?: BarRange,
): BarGeometry {
  const all = [
    0,
    ...values.filter((value) => value !== null),
    ...(reference === undefined ? [] : [reference]),
    ...(range ? [range.low, range.high] : []),
  ]
  const least = Math.min(...all)
  const span = Math.max(...all) - least
  const inPercent = (value: number) => (span === 0 ? 0 : round((100 * (value - least)) / span))
  const zero = inPercent(0)

  const toBar = (value: number | null): Bar | null => {
    if (value === null) return null
    const end = inPercent(value)
    return { start: Math.min(zero, end), length: round(Math.abs(end - zero)), isNegative: value < 0 }
  }
  return {
    zero,
    hasNegative: least < 0,
    bars: values.map(toBar),
    reference: reference === undefined ? undefined : inPercent(reference),
  }
}

/** Which way a label runs from its place on the track, in per cent, so that it stays within: inwards from either side. */
export function toLabelAnchor(place: number): 'start' | 'middle' | 'end' {
  if (place < 100 / 3) return 'start'
  return place > 200 / 3 ? 'end' : 'middle'
}
