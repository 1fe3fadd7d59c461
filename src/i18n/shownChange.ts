/**
 * What a reader can see of a change: nothing because there is none, nothing because both values are rounded to the
 * same, two values that differ by less than the last decimal shown, or a change.
 */
export type ShownChange = 'none' | 'sameRounded' | 'tooSmall' | 'visible'

/** Compares two values as they are shown with `decimals`. */
export function toShownChange(from: number, to: number, decimals: number): ShownChange {
  const round = (value: number) => Number(value.toFixed(decimals))
  if (from === to) return 'none'
  if (round(from) === round(to)) return 'sameRounded'
  return round(to - from) === 0 ? 'tooSmall' : 'visible'
}

/** One unit of the last decimal shown: 0.1 with one decimal, 1 with none. */
export function smallestShown(decimals: number): number {
  return 10 ** -decimals
}
