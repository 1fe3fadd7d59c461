import type { FigureTable } from '#domain/figureTable.ts'

interface ColumnPick {
  readonly key: string
  /** What the column is called instead. */
  readonly label?: string
}

/** The table with those of its columns that are named, in the order they are; a column it has not is left out. */
export function pickColumns({ unit, columns, rows }: FigureTable, picks: readonly ColumnPick[]): FigureTable {
  const picked = picks.flatMap(({ key, label }) => {
    const index = columns.findIndex((column) => column.key === key)
    const column = columns[index]
    return column ? [{ index, column: label === undefined ? column : { ...column, label } }] : []
  })
  return {
    ...(unit === undefined ? {} : { unit }),
    columns: picked.map(({ column }) => column),
    rows: rows.map((row) => ({ ...row, cells: picked.map(({ index }) => row.cells[index] ?? '–') })),
  }
}
