import type { ObservationCube } from '#domain/indicator.ts'
import type { MissingKind, ObservationFlag } from '#domain/series.ts'
import { sexes } from '#domain/series.ts'
import type { ObservationRow } from './readObservations.ts'

/**
 * Rows as a dense cube over the places, sexes and years that occur; places in the catalogue's order.
 * A cell without a row is a plain gap.
 */
export function toCube(rows: readonly ObservationRow[], codes: readonly string[]): ObservationCube {
  const [regions, sexesThere, years] = findDimensions(rows, codes)
  const size = regions.length * sexesThere.length * years.length
  const values = new Array<number | null>(size).fill(null)
  const missing = new Map<number, MissingKind>()
  const flags = new Map<number, readonly ObservationFlag[]>()
  for (const row of rows) {
    const place = regions.indexOf(row.region) * sexesThere.length + sexesThere.indexOf(row.sex)
    const cell = place * years.length + years.indexOf(row.year)
    values[cell] = row.value
    if (row.flags.length > 0) flags.set(cell, row.flags)
    if (row.value === null && row.missing !== 'missing') missing.set(cell, row.missing)
  }
  return {
    regions,
    sexes: sexesThere,
    years,
    values,
    missing: Object.fromEntries(missing),
    flags: Object.fromEntries(flags),
  }
}

function findDimensions(rows: readonly ObservationRow[], codes: readonly string[]) {
  const regions = new Set(rows.map(({ region }) => region))
  const present = new Set(rows.map(({ sex }) => sex))
  const years = new Set(rows.map(({ year }) => year))
  return [
    codes.filter((code) => regions.has(code)),
    sexes.filter((sex) => present.has(sex)),
    [...years].sort((a, b) => a - b),
  ] as const
}
