import type { ObservationFile } from './observationFiles.ts'
import type { CollectedRow } from './readCollected.ts'

type Sex = CollectedRow['sex']
export type ObservationRow = readonly [region: string, sex: Sex, year: string, value: string, flag: string]

/** NUTS 2 is two counties together and has no place in the dashboard. */
const leftOut = new Set(['SE33'])

const sexOrder: Readonly<Record<Sex, number>> = { T: 0, K: 1, M: 2 }

/**
 * Rows sorted by region, sex and year, with the value exactly as the source writes it. Throws on a region that
 * is not among `codes` and on two rows for one region, sex and year.
 */
export function toObservations(
  rows: readonly CollectedRow[],
  file: ObservationFile,
  codes: ReadonlySet<string>,
): readonly ObservationRow[] {
  const kept = rows.filter((row) => !leftOut.has(row.region_code))
  const observations = kept.map((row) => toObservation(row, file.breakYears))
  if (file.withholdsCounties) observations.push(...toWithheld(kept, codes))
  const sorted = observations.sort(compareRows)
  assertKnown(sorted, codes, file.source.file)
  assertDistinct(sorted, file.source.file)
  return sorted
}

function toObservation(row: CollectedRow, breakYears: readonly number[]): ObservationRow {
  const flag = breakYears.includes(Number(row.year)) ? 'break' : ''
  return [row.region_code, row.sex, row.year, row.value, row.value === '' ? 'missing' : flag]
}

function toWithheld(rows: readonly CollectedRow[], codes: ReadonlySet<string>): readonly ObservationRow[] {
  const isWide = (code: string) => code.length === 2
  const published = rows.filter((row) => isWide(row.region_code) && row.sex === 'T' && row.value !== '')
  const cells = new Set(published.map((row) => `${row.region_code} ${row.year}`))
  const years = [...new Set(published.map((row) => row.year))]
  const counties = [...codes].filter((code) => isWide(code) && code !== '00')
  return counties.flatMap((code) =>
    years
      .filter((year) => !cells.has(`${code} ${year}`))
      .map((year): ObservationRow => [code, 'T', year, '', 'suppressed']),
  )
}

function compareRows(a: ObservationRow, b: ObservationRow): number {
  const byRegion = a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1
  return byRegion || sexOrder[a[1]] - sexOrder[b[1]] || Number(a[2]) - Number(b[2])
}

function assertKnown(rows: readonly ObservationRow[], codes: ReadonlySet<string>, place: string): void {
  const unknown = rows.find(([region]) => !codes.has(region))
  if (unknown) throw new Error(`${place}: unknown region ${unknown[0]}; add it to the places or leave it out`)
}

function assertDistinct(rows: readonly ObservationRow[], place: string): void {
  const keys = rows.map(([region, sex, year]) => `${region} ${sex} ${year}`)
  const twice = keys.find((key, index) => key === keys[index - 1])
  if (twice) throw new Error(`${place}: two rows for ${twice}; keep one`)
}
