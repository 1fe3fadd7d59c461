import type { ObservationRow } from './toObservations.ts'
import type { CollectedRow } from './readCollected.ts'

/**
 * The number of people in a group, women and men together: the parts added, times the share where there is one.
 * A place and year that lacks a part or the share is left out.
 */
export function toPopulation(
  parts: readonly (readonly CollectedRow[])[],
  share: readonly CollectedRow[] | undefined,
): readonly ObservationRow[] {
  const counted = parts.map(toTotals)
  const shared = share && toTotals(share)
  const [first = new Map<string, number>()] = counted
  return [...first.keys()].sort().flatMap((cell) => {
    const numbers = counted.map((part) => part.get(cell))
    const percent = shared ? shared.get(cell) : 100
    if (percent === undefined || !numbers.every((number) => number !== undefined)) return []
    const sum = numbers.reduce((total, number) => total + number, 0)
    const [region = '', year = ''] = cell.split(' ')
    return [[region, 'T', year, String(Math.round((sum * percent) / 100)), ''] satisfies ObservationRow]
  })
}

/** By place and year, as "25 2022". */
function toTotals(rows: readonly CollectedRow[]): ReadonlyMap<string, number> {
  const totals = rows.filter(({ sex, value }) => sex === 'T' && value !== '')
  return new Map(totals.map(({ region_code, year, value }) => [`${region_code} ${year}`, Number(value)]))
}
