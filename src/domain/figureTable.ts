/**
 * What a cell says; where it says a number, that number too, as it is before it is rounded, and the year it is from where
 * the text names it: "24,9 (2022)".
 */
export type FigureCell =
  string | { readonly text: string; readonly value: number; readonly year?: number | undefined }

export interface FigureColumn {
  readonly key: string
  readonly label: string
  readonly isNumeric?: boolean
}

export interface FigureRow {
  readonly key: string
  /** One for each column; the first is the row's name. */
  readonly cells: readonly FigureCell[]
  readonly isMarked?: boolean
}

/** The figures of a chart as it shows them: what is read beside it, and what is taken home. */
export interface FigureTable {
  /** The unit of all the numbers, where they have one in common. */
  readonly unit?: string
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
}

export function toCellText(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** A number as it is read, with the number itself; the text alone where there is none. */
export function toFigureCell(text: string, value: number | null | undefined, year?: number): FigureCell {
  if (value === null || value === undefined) return text
  return year === undefined ? { text, value } : { text, value, year }
}
