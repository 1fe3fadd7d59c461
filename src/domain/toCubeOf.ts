import type { ObservationCube } from './indicator.ts'
import type { MissingKind, Sex } from './series.ts'
import { sexes } from './series.ts'

/** Year → value, or why there is none. */
type Figures = Readonly<Record<number, number | MissingKind>>

/** Figures by region and sex, as a test writes them. */
export type FigureTable = Readonly<Record<string, Partial<Record<Sex, Figures>>>>

/** For tests: a cube of the figures written, with every empty cell missing. */
export function toCubeOf(table: FigureTable): ObservationCube {
  const all = Object.values(table).flatMap((bySex) => Object.entries(bySex))
  const regions = Object.keys(table).sort()
  const used = sexes.filter((sex) => all.some(([name]) => name === sex))
  const years = [...new Set(all.flatMap(([, figures]) => Object.keys(figures).map(Number)))].sort(
    (a, b) => a - b,
  )
  const cells = regions.flatMap((region) =>
    used.flatMap((sex) => years.map((year) => table[region]?.[sex]?.[year] ?? 'missing')),
  )
  return {
    regions,
    sexes: used,
    years,
    values: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    missing: Object.fromEntries(
      cells.flatMap((cell, index) => (typeof cell === 'string' ? [[index, cell]] : [])),
    ),
    flags: {},
  }
}
