import type { Indicator, ObservationCube } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { writeTable } from './writeTable.ts'

const columns = ['indicator', 'region_code', 'region_name', 'sex', 'year', 'value', 'unit', 'flags']

/**
 * Observations as a tidy table after RFC 4180: one row a value, and one for each cell whose emptiness has
 * a reason, which then stands under flags.
 */
export function writeIndicatorCsv(indicator: Indicator, regions: readonly Region[]): string {
  const names = new Map(regions.map(({ code, name }) => [code, name.sv]))
  return writeTable(
    columns,
    listCells(indicator.cube).map(({ region, sex, year, value, flags }) => [
      indicator.id,
      region,
      names.get(region) ?? region,
      sex,
      year,
      value,
      indicator.unit.sv,
      flags.join(' '),
    ]),
  )
}

function listCells(cube: ObservationCube) {
  const { regions, sexes, years } = cube
  const places = regions.flatMap((region) =>
    sexes.flatMap((sex) => years.map((year) => ({ region, sex, year }))),
  )
  return places.flatMap((place, cell) => {
    const value = cube.values[cell] ?? null
    const reason = cube.missing[cell]
    if (value !== null) return { ...place, value, flags: cube.flags[cell] ?? [] }
    return reason ? { ...place, value, flags: [reason] } : []
  })
}
