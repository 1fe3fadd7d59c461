import { countyNames } from './countyNames.ts'
import type { CollectedRow } from './readCollected.ts'
import type { Group } from './toGroups.ts'

export type PlaceRow = readonly [code: string, nameSv: string, nameEn: string, kind: string, parent: string]

/** The country, its counties and the county's municipalities, by code. Throws when a place has no name in `rows`. */
export function toPlaces(rows: readonly CollectedRow[], groups: readonly Group[]): readonly PlaceRow[] {
  const names = new Map(rows.map((row) => [row.region_code, row.region_name]))
  const municipalities = groups.find((group) => group.id === 'norrbottens-kommuner')?.members ?? []
  return [
    ['00', findName(names, '00'), 'Sweden', 'country', ''],
    ...Object.entries(countyNames)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([code, name]): PlaceRow => [code, findName(names, code), name, 'county', '00']),
    ...municipalities.map((code) => toMunicipality(code, findName(names, code))),
  ]
}

function toMunicipality(code: string, name: string): PlaceRow {
  return [code, name, name, 'municipality', code.slice(0, 2)]
}

function findName(names: ReadonlyMap<string, string>, code: string): string {
  const name = names.get(code)
  if (name === undefined) throw new Error(`The source has no name for region ${code}; check the code`)
  return name
}
