/** Place on the scale, 0 to 1, in per cent with one decimal; what is off the scale stands at its end. */
export function toScalePercent(share: number): number {
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10
}

/** A region's colour: from --map-low to --map-high by its place on the scale, or the hatching where there is no figure. */
export function toMapFill(share: number | null, hatching: string): string {
  if (share === null) return `url(#${hatching})`
  return `color-mix(in oklab, var(--map-high) ${toScalePercent(share)}%, var(--map-low))`
}
