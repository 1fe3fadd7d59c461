import type { ColumnId } from './listColumns.ts'
import { columnIds, columnSlugs } from './listColumns.ts'

/** What rows can be ordered by: their name, and every column but the drawing. */
export type OrderKey = 'title' | Exclude<ColumnId, 'trend'>

export interface ListOrder {
  readonly key: OrderKey
  readonly isDescending: boolean
}

export const orderKeys: readonly OrderKey[] = [
  'title',
  ...columnIds.filter((column): column is Exclude<ColumnId, 'trend'> => column !== 'trend'),
]

const toSlug = (key: OrderKey) => (key === 'title' ? 'namn' : columnSlugs[key])

/** Where the end one asks for first is the high one. */
const highestFirst: ReadonlySet<OrderKey> = new Set(['latest', 'year', 'comparison', 'change'])

/** The order a column is given when it is first chosen: best, newest, largest or A first. */
export function toNaturalOrder(key: OrderKey): ListOrder {
  return { key, isDescending: highestFirst.has(key) }
}

/** "-andring" is change from the high end; undefined, the strategy's own order, for all that is unknown. */
export function parseOrder(written: string | null): ListOrder | undefined {
  if (written === null) return undefined
  const isDescending = written.startsWith('-')
  const key = orderKeys.find((candidate) => toSlug(candidate) === (isDescending ? written.slice(1) : written))
  return key && { key, isDescending }
}

export function writeOrder(order: ListOrder | undefined): string | undefined {
  return order && `${order.isDescending ? '-' : ''}${toSlug(order.key)}`
}

/** What a column's heading leads to: its own order, then the same from the other end, then the strategy's order again. */
export function toNextOrder(order: ListOrder | undefined, key: OrderKey): ListOrder | undefined {
  const natural = toNaturalOrder(key)
  if (order?.key !== key) return natural
  return order.isDescending === natural.isDescending
    ? { key, isDescending: !natural.isDescending }
    : undefined
}
