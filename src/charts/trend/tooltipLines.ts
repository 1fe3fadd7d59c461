import type { TrendPicture } from './trendPicture.ts'
import type { TrendCell, TrendRow } from './trendRows.ts'
import type { LineRole } from './trendSpec.ts'

export interface TooltipLine extends TrendCell {
  readonly role: LineRole | 'target'
}

/**
 * The year's values as they stand in the picture, from the top down; what has no value comes last, and in a
 * projected year not at all. A projection's interval follows its projection.
 */
export function toTooltipLines(
  { cells, aims, projected }: TrendRow,
  { lines, projection }: Pick<TrendPicture, 'lines' | 'projection'>,
): readonly TooltipLine[] {
  const roles = new Map(lines.map(({ id, role }) => [id, role]))
  const [main, ...rest] = projected.map((cell) => ({ ...cell, role: projection?.role ?? ('peer' as const) }))
  const own = cells.map((cell) => ({ ...cell, role: roles.get(cell.id) ?? ('peer' as const) }))
  const target = aims
    .filter(({ id }) => id === 'target')
    .map((cell) => ({ ...cell, role: 'target' as const }))
  const shown = main ? [...own.filter(({ value }) => value !== undefined), main] : own
  return [...shown, ...target]
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
    .flatMap((line) => (line === main ? [line, ...rest] : [line]))
}
