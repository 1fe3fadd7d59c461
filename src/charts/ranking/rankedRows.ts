import type { Bar, BarRange } from './barGeometry.ts'
import { toBarGeometry } from './barGeometry.ts'

/** A region in a ranking. */
export interface RankedRow {
  readonly code: string
  readonly name: string
  /** Complete address that chooses the region on the page where the ranking stands. */
  readonly href: string
  readonly value: number | null
  /** The figure as read, or why there is none. */
  readonly text: string
  /** Change since the base year, as read and short ("+2,4"): a line of its own under the figure. */
  readonly change?: string
  /** What must be known about the figure, short: "2021", "preliminär". A line of its own under the name. */
  readonly note?: string
}

export interface PlacedRow {
  readonly row: RankedRow
  /** Shared by equal values ("1, 2, 2, 4"); undefined without a figure. */
  readonly rank: number | undefined
  readonly bar: Bar | null
}

/** Ranks rows that come first place first and places their bars; rows without a figure go last, in their own order. */
export function toPlacedRows(rows: readonly RankedRow[], reference: number | undefined, range?: BarRange) {
  const ordered = [
    ...rows.filter(({ value }) => value !== null),
    ...rows.filter(({ value }) => value === null),
  ]
  const geometry = toBarGeometry(
    ordered.map(({ value }) => value),
    reference,
    range,
  )
  const rankOf = ({ value }: RankedRow) =>
    value === null ? undefined : ordered.findIndex((other) => other.value === value) + 1
  const placed = ordered.map((row, place): PlacedRow => ({
    row,
    rank: rankOf(row),
    bar: geometry.bars[place] ?? null,
  }))
  return { ...geometry, placed }
}
