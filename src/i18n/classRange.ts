import type { MethodClass } from '#domain/assessment/classTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { decimalsNeeded } from './amount.ts'
import { formatValue } from './format.ts'

const sv = {
  over: (border: string) => `över ${border}`,
  atLeast: (border: string) => `minst ${border}`,
  atMost: (border: string) => `högst ${border}`,
  under: (border: string) => `under ${border}`,
}

const en: typeof sv = {
  over: (border) => `above ${border}`,
  atLeast: (border) => `at least ${border}`,
  atMost: (border) => `at most ${border}`,
  under: (border) => `below ${border}`,
}

const tables = { sv, en } satisfies Record<Language, typeof sv>

/** Where a class begins and ends, `better` being the one above it: "över 0,1 %, högst 1 %". */
export function describeClassRange(
  { from, isFromIncluded }: MethodClass,
  better: MethodClass | undefined,
  language: Language,
): string {
  const words = tables[language]
  const lowest = formatShare(from, language)
  if (!better) return isFromIncluded ? words.atLeast(lowest) : words.over(lowest)
  const highest = formatShare(better.from, language)
  const most = better.isFromIncluded ? words.under(highest) : words.atMost(highest)
  if (!Number.isFinite(from)) return most
  return `${isFromIncluded ? words.atLeast(lowest) : words.over(lowest)}, ${most}`
}

/** A share as per cent with the decimals it has, two at most: 0.001 → "0,1 %". */
export function formatShare(share: number, language: Language): string {
  const percent = 100 * share
  return formatValue(percent, { valueKind: 'percent', decimals: decimalsNeeded(percent, 2) }, language)
}
