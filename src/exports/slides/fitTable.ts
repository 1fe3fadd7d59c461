import type { FigureTable } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import { toPlainLine } from './plainText.ts'

/** A part of a slide, in inches. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** What of a table can be read on a slide. */
export interface FittedTable {
  /** The first row is the headings. */
  readonly rows: readonly (readonly string[])[]
  readonly isNumeric: readonly boolean[]
  readonly widths: readonly number[]
  readonly height: number
  readonly leftOut: { readonly rows: number; readonly columns: readonly string[] }
}

export const cellText = { size: 11, margin: 0.035 } as const
/** Inches of a letter and of a line at that size. */
const letter = 0.074
const line = 0.185
const narrowestColumn = 1.5
const [shortest, longest] = [7, 34]

/** The columns that say most and the rows there is room for, each as high as its texts need. */
export function fitTable(table: FigureTable, { w, h }: Pick<Area, 'w' | 'h'>): FittedTable {
  const places = choosePlaces(table, Math.max(2, Math.floor(w / narrowestColumn)))
  const all = [
    table.columns.map(({ label }) => label),
    ...table.rows.map(({ cells }) => cells.map(toCellText)),
  ].map((cells) => places.map((place) => toPlainLine(cells[place] ?? '')))
  const widths = shareWidth(all, w)
  let height = 0
  const rows = all.filter((cells) => {
    height += findHeight(cells, widths)
    return height <= h
  })
  return {
    rows,
    isNumeric: places.map((place) => table.columns[place]?.isNumeric ?? false),
    widths,
    height: rows.reduce((sum, cells) => sum + findHeight(cells, widths), 0),
    leftOut: {
      rows: all.length - rows.length,
      columns: table.columns.filter((_, place) => !places.includes(place)).map(({ label }) => label),
    },
  }
}

/** The row's name, its verdict, its numbers, and then the rest, as many as there is room for; in the table's order. */
function choosePlaces({ columns }: FigureTable, most: number): readonly number[] {
  const order = columns.map(({ key, isNumeric }, place) => {
    if (place === 0) return { place, worth: 3 }
    if (key === 'verdict') return { place, worth: 2 }
    return { place, worth: isNumeric ? 1 : 0 }
  })
  return order
    .toSorted((one, other) => other.worth - one.worth || one.place - other.place)
    .slice(0, most)
    .map(({ place }) => place)
    .toSorted((one, other) => one - other)
}

/** Wide texts get wide columns. */
function shareWidth(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const lengths = (rows[0] ?? []).map((_, place) =>
    Math.min(longest, Math.max(shortest, ...rows.map((cells) => cells[place]?.length ?? 0))),
  )
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => (width * length) / whole)
}

function findHeight(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((text, place) => {
    const room = (widths[place] ?? 1) - 4 * cellText.margin
    return Math.max(1, Math.ceil((text.length * letter) / room))
  })
  return Math.max(...lines) * line + 2 * cellText.margin
}
