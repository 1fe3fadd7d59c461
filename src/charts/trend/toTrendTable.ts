import { chartWords } from '#i18n/chartWords.ts'
import type { TableColumn, TableRow } from '#ui/DataTable.tsx'
import type { TrendRow } from './trendRows.ts'
import { toTrendRows } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'
import { findDrawnTarget, findPathStart } from './trendYears.ts'

export interface TrendTable {
  readonly unit: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** Exactly what is drawn, year by year; each cell is what the reader says of it. */
export function toTrendTable(spec: TrendSpec): TrendTable {
  const words = chartWords[spec.language]
  const rows = toTrendRows(spec)
  const aims = [
    ...(findDrawnTarget(spec) ? [{ key: 'target', label: words.target }] : []),
    ...(findPathStart(spec) ? [{ key: 'path', label: words.requiredPath }] : []),
  ]
  const hasRemarks = rows.some((row) => row.remarks.length > 0)
  return {
    unit: spec.unit,
    columns: [
      { key: 'year', label: words.year },
      ...spec.lines.map(({ id, label }) => ({ key: `line-${id}`, label, isNumeric: true })),
      ...aims.map((aim) => ({ ...aim, isNumeric: true })),
      ...(hasRemarks ? [{ key: 'remarks', label: words.remarks }] : []),
    ],
    rows: rows.map((row) => ({
      key: String(row.year),
      isMarked: row.year === spec.baseYear,
      cells: [
        String(row.year),
        ...row.cells.map(({ text }) => text),
        ...aims.map(({ key }) => findAim(row, key) ?? words.noTarget),
        ...(hasRemarks ? [row.remarks.join('. ')] : []),
      ],
    })),
  }
}

const findAim = (row: TrendRow, id: string) => row.aims.find((aim) => aim.id === id)?.text
