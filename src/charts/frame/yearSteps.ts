/** How far PageUp and PageDown go. */
const longStep = 5

/** Where a key leads from `current` among `years` (ascending); `undefined` for keys that lead nowhere. */
export function findYearByKey(years: readonly number[], current: number, key: string): number | undefined {
  const [first = current] = years
  const last = years.at(-1) ?? current
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return years.find((year) => year > current) ?? last
    case 'ArrowLeft':
    case 'ArrowDown':
      return years.findLast((year) => year < current) ?? first
    case 'PageUp':
      return years.find((year) => year >= current + longStep) ?? last
    case 'PageDown':
      return years.findLast((year) => year <= current - longStep) ?? first
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return undefined
  }
}

/** The year nearest to a place on an axis; the earlier of two that are as near. */
export function findNearestYear(years: readonly number[], place: number): number | undefined {
  let nearest: number | undefined
  for (const year of years) {
    if (nearest === undefined || Math.abs(year - place) < Math.abs(nearest - place)) nearest = year
  }
  return nearest
}
