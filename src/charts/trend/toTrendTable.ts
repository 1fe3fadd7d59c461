import { chartWords } from '#i18n/chartWords.ts'
import type { TableColumn, TableRow } from '#ui/DataTable.tsx'
import type { TrendRow } from './trendRows.ts'
import { toTrendRows } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'

export interface TrendTable {
  readonly unit: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** Exactly what is drawn, year by year; each cell is what the reader says of it. */
export function toTrendTable(spec: TrendSpec): TrendTable {
  const words = chartWords[spec.language]
  const rows = toTrendRows(spec)
  const reckoned = [...new Map(rows.flatMap(toReckoned).map(({ id, label }) => [id, label]))]
  const hasRemarks = rows.some((row) => row.remarks.length > 0)
  return {
    unit: spec.unit,
    columns: [
      { key: 'year', label: words.year },
      ...spec.lines.map(({ id, label }) => ({ key: `line-${id}`, label, isNumeric: true })),
      ...reckoned.map(([key, label]) => ({ key, label, isNumeric: true })),
      ...(hasRemarks ? [{ key: 'remarks', label: words.remarks }] : []),
    ],
    rows: rows.map((row) => ({
      key: String(row.year),
      isMarked: row.year === spec.baseYear,
      cells: [
        String(row.year),
        ...row.cells.map(({ text }) => text),
        ...reckoned.map(([id]) => toReckoned(row).find((cell) => cell.id === id)?.text ?? words.noTarget),
        ...(hasRemarks ? [row.remarks.join('. ')] : []),
      ],
    })),
  }
}

/** What is not observed: target, path, projection and its interval, each in a column of its own. */
const toReckoned = ({ aims, projected }: TrendRow) => [...aims, ...projected]
