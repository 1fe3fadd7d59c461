import type { DrawnLine } from './drawnLine.ts'
import type { TrendCell, TrendRow } from './trendRows.ts'
import type { LineRole } from './trendSpec.ts'

export interface TooltipLine extends TrendCell {
  readonly role: LineRole | 'target'
}

/** The year's values as they stand in the picture, from the top down; what has no value comes last. */
export function toTooltipLines(row: TrendRow, lines: readonly DrawnLine[]): readonly TooltipLine[] {
  const roles = new Map(lines.map(({ id, role }) => [id, role]))
  const own = row.cells.map((cell) => ({ ...cell, role: roles.get(cell.id) ?? ('peer' as const) }))
  const aims = row.aims
    .filter(({ id }) => id === 'target')
    .map((cell) => ({ ...cell, role: 'target' as const }))
  return [...own, ...aims].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0)
}
