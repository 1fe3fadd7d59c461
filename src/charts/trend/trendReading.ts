import type { TrendRow } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'

/**
 * What the reader says of one year, in sentences: "Norrbotten: 24,9 dagar. Riket: 22,0. Mål: 20." What is projected is
 * said in words of its own. The unit is said once, with the first value; `%` belongs to its figure and is said with each.
 */
export function toReading(
  { cells, aims, projected, remarks }: TrendRow,
  { figure, unit }: TrendSpec,
): string {
  const hasUnit = figure.valueKind === 'number' && unit !== ''
  const first = hasUnit ? [...cells, ...projected].find(({ value }) => value !== undefined) : undefined
  const said = [...cells, ...projected, ...aims].map(
    (cell) => `${cell.label}: ${cell.text}${cell === first ? ` ${unit}` : ''}`,
  )
  return [...said, ...remarks].map((sentence) => `${sentence}.`).join(' ')
}

/** The reading that takes most room. */
export function toLongestReading(rows: readonly TrendRow[], spec: TrendSpec): string {
  return rows
    .map((row) => toReading(row, spec))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
}
