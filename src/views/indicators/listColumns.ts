import type { RegionKind } from '#domain/region.ts'

/** Columns a reader may choose, in the order they stand; the indicator's name is always the first. */
export const columnIds = [
  'verdict',
  'certainty',
  'latest',
  'year',
  'comparison',
  'rank',
  'change',
  'trend',
  'goal',
  'source',
] as const
export type ColumnId = (typeof columnIds)[number]

/** How a column is written in an address. */
export const columnSlugs = {
  verdict: 'bedomning',
  certainty: 'sakerhet',
  latest: 'senaste',
  year: 'ar',
  comparison: 'riket',
  rank: 'plats',
  change: 'andring',
  trend: 'utveckling',
  goal: 'mal',
  source: 'kalla',
} as const satisfies Record<ColumnId, string>

/** In rem, the room between columns included. The same widths stand in IndicatorTable.module.css. */
const widths = {
  verdict: 11,
  certainty: 10,
  latest: 7,
  year: 4.5,
  comparison: 6.5,
  rank: 7,
  change: 12.5,
  trend: 9,
  goal: 14,
  source: 12,
} as const satisfies Record<ColumnId, number>

export const defaultColumns: readonly ColumnId[] = [
  'verdict',
  'latest',
  'comparison',
  'rank',
  'change',
  'trend',
]

/** In an address where the name stands alone. */
const noColumns = 'inga'

/** The columns of an address, in their own order; what is unknown is ignored, and nothing known is the usual ones. */
export function parseColumns(written: ReadonlySet<string>): readonly ColumnId[] {
  const columns = columnIds.filter((column) => written.has(columnSlugs[column]))
  return columns.length > 0 || written.has(noColumns) ? columns : defaultColumns
}

/** As in an address; undefined for the usual ones. */
export function writeColumns(columns: readonly ColumnId[]): string | undefined {
  if (isDefault(columns)) return undefined
  return columns.map((column) => columnSlugs[column]).join(',') || noColumns
}

export function isDefault(columns: readonly ColumnId[]): boolean {
  return columns.join() === defaultColumns.join()
}

/** The country is neither compared nor ranked. */
export function toOfferedColumns(kind: RegionKind): readonly ColumnId[] {
  return kind === 'country'
    ? columnIds.filter((column) => column !== 'comparison' && column !== 'rank')
    : columnIds
}

/** True when columns need more room than a page has beside the names, so that the table scrolls in a frame of its own. */
export function isWiderThanPage(columns: readonly ColumnId[]): boolean {
  const total = columns.reduce((sum, column) => sum + widths[column], 0)
  return total > defaultColumns.reduce((sum, column) => sum + widths[column], 0)
}
