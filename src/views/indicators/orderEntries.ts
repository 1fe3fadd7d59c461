import type { Language } from '#domain/localizedText.ts'
import { compareNames } from '#i18n/format.ts'
import { spoken } from '../indicatorRow.ts'
import type { IndicatorEntry } from './indicatorEntries.ts'
import type { ListOrder, OrderKey } from './listOrder.ts'

/**
 * Each indicator once, in an order. Those alike keep the strategy's order whichever end is first, and those with nothing
 * to order by come last whichever end is first.
 */
export function orderEntries(
  entries: readonly IndicatorEntry[],
  { key, isDescending }: ListOrder,
  language: Language,
): readonly IndicatorEntry[] {
  const turn = isDescending ? -1 : 1
  return toUnique(entries)
    .map((entry) => ({ entry, value: toValue(entry, key, language) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined)
      return turn * compare(a.value, b.value, language)
    })
    .map(({ entry }) => entry)
}

/** An indicator that serves several goals, where it stands first. */
export function toUnique(entries: readonly IndicatorEntry[]): readonly IndicatorEntry[] {
  const met = new Set<string>()
  return entries.filter(({ indicator }) => {
    const isNew = !met.has(indicator.id)
    met.add(indicator.id)
    return isNew
  })
}

function toValue({ indicator, keys }: IndicatorEntry, key: OrderKey, language: Language) {
  return key === 'title' ? spoken(indicator.title, language) : keys[key]
}

function compare(a: number | string, b: number | string, language: Language): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b), language)
}
