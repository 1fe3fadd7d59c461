import { toTextCell } from '#exports/csvCell.ts'

type Cell = string | number | boolean | null | undefined

/** A table after RFC 4180, header first. Numbers stand as they are; what is not known is empty. */
export function writeTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
}

function toCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? toTextCell(cell) : String(cell)
}
