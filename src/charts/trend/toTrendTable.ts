import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import { chartWords } from '#i18n/chartWords.ts'
import type { TrendCell, TrendRow } from './trendRows.ts'
import { toTrendRows } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'

/** Exactly what is drawn, year by year; each cell is what the reader says of it. */
export function toTrendTable(spec: TrendSpec): FigureTable {
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
        ...row.cells.map(toTableCell),
        ...reckoned.map(([id]) => {
          const cell = toReckoned(row).find((candidate) => candidate.id === id)
          return cell ? toTableCell(cell) : words.noTarget
        }),
        ...(hasRemarks ? [row.remarks.join('. ')] : []),
      ],
    })),
  }
}

/** What is not observed: target, path, projection and its interval, each in a column of its own. */
const toReckoned = ({ aims, projected }: TrendRow) => [...aims, ...projected]

const toTableCell = ({ text, value }: TrendCell) => toFigureCell(text, value)
