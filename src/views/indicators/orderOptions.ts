import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import type { ColumnId } from './listColumns.ts'
import { toOfferedColumns } from './listColumns.ts'
import type { ListOrder, OrderKey } from './listOrder.ts'
import { orderKeys, toNaturalOrder, writeOrder } from './listOrder.ts'

/** The place the list is about, as headings name it. */
export interface ListPlace {
  readonly kind: RegionKind
  /** The comparison region's name: "Riket". */
  readonly comparison: string
}

export function toColumnLabel(
  column: ColumnId | 'title',
  { kind, comparison }: ListPlace,
  language: Language,
): string {
  const words = indicatorTableWords[language]
  if (column === 'comparison') return comparison
  return column === 'rank' ? words.rankAmong[kind] : words.columns[column]
}

export interface OrderOption {
  readonly value: string
  readonly label: string
}

/** Every order there is for the place, each column's usual end first. */
export function toOrderOptions(place: ListPlace, language: Language): readonly OrderOption[] {
  const offered: readonly string[] = ['title', ...toOfferedColumns(place.kind)]
  return orderKeys
    .filter((key) => offered.includes(key))
    .flatMap((key) => {
      const natural = toNaturalOrder(key)
      return [natural, { key, isDescending: !natural.isDescending }]
    })
    .map((order) => ({ value: writeOrder(order) ?? '', label: toOrderLabel(order, place, language) }))
}

/** "Förändring, bäst först". */
function toOrderLabel({ key, isDescending }: ListOrder, place: ListPlace, language: Language): string {
  const words = indicatorTableWords[language]
  const [low, high] = words.ends[key]
  return words.orderBy(toColumnLabel(key, place, language), isDescending ? high : low)
}

const inOwnUnits: ReadonlySet<OrderKey> = new Set(['latest', 'comparison'])
const neverMissing: ReadonlySet<OrderKey> = new Set(['title', 'goal', 'source'])

/** How the rows are ordered, and what to mind about it. */
export interface OrderNote {
  /** "Ordning: Förändring, bäst först." */
  readonly order: string
  readonly toMind: string
}

/** Nothing of the strategy's own order. */
export function toOrderNote(
  order: ListOrder | undefined,
  place: ListPlace,
  language: Language,
): OrderNote | undefined {
  if (!order) return undefined
  const words = indicatorTableWords[language]
  const toMind = [
    ...(inOwnUnits.has(order.key) ? [words.otherUnits] : []),
    ...(order.key === 'change' ? [words.yearlyChange] : []),
    ...(neverMissing.has(order.key) ? [] : [words.missingLast]),
  ]
  return { order: words.ordered(toOrderLabel(order, place, language)), toMind: toMind.join(' ') }
}
