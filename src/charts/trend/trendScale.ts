/** A pair of borders; `from` is always below `to`. */
export interface Domain {
  readonly from: number
  readonly to: number
}

/** Borders of the year axis: one year alone gets a year of air on each side, so that its point stands in the middle. */
export function toYearDomain(years: readonly number[]): Domain {
  const from = Math.min(...years)
  const to = Math.max(...years)
  return from === to ? { from: from - 1, to: to + 1 } : { from, to }
}

/** Where a value lies between the borders, 0–100, two decimals. */
export function toShareInPercent(value: number, domain: Domain): number {
  return toShare(value, domain.from, domain.to)
}

/** The same as a depth: 0 at the upper border, 100 at the lower, as a picture counts. */
export function toDepthInPercent(value: number, domain: Domain): number {
  return toShare(value, domain.to, domain.from)
}

/** Halves are taken first, so that no span overflows. */
function toShare(value: number, start: number, end: number): number {
  const share = (value / 2 - start / 2) / (end / 2 - start / 2)
  // Adding zero turns −0 into 0.
  return Math.round(share * 10_000) / 100 + 0
}
