import type { PlaceFigure } from './municipalityFigures.ts'

/** Code → place in the order given (best first); equal values share one ("1, 2, 2, 4"). Without those that have no figure. */
export function toRanks(figures: readonly PlaceFigure[]): ReadonlyMap<string, number> {
  const ranked = figures.filter(({ value }) => value !== null)
  return new Map(
    ranked.map(({ place, value }) => [place.code, ranked.findIndex((other) => other.value === value) + 1]),
  )
}

/** The lowest and the highest; undefined where no place has a figure. */
export function findEnds(
  figures: readonly PlaceFigure[],
): { readonly low: PlaceFigure; readonly high: PlaceFigure } | undefined {
  const sorted = figures.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [low] = sorted
  const high = sorted.at(-1)
  return low && high ? { low, high } : undefined
}

/** Place between the lowest and the highest, 0 to 1; in the middle when all are equal. */
export function toShareOfRange(value: number | null, low: number, high: number): number | null {
  if (value === null) return null
  return low === high ? 0.5 : (value - low) / (high - low)
}
