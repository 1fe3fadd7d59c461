import type { ClassTable } from '#domain/assessment/classTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { decimalsNeeded } from './amount.ts'
import { formatValue } from './format.ts'

const sv = {
  over: (border: string) => `över ${border}`,
  atLeast: (border: string) => `minst ${border}`,
  atMost: (border: string) => `högst ${border}`,
  under: (border: string) => `under ${border}`,
  both: (least: string, most: string) => `${least} och ${most}`,
}

const en: typeof sv = {
  over: (border) => `above ${border}`,
  atLeast: (border) => `at least ${border}`,
  atMost: (border) => `at most ${border}`,
  under: (border) => `below ${border}`,
  both: (least, most) => `${least} and ${most}`,
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/** Where a class of a method begins and ends: "över 0,1 % och högst 1 %". `index` counts from the best class. */
export function describeClassRange(table: ClassTable, index: number, language: Language): string {
  const { over, atLeast, atMost, under, both } = words[language]
  const own = table[index]
  const better = table[index - 1]
  const least =
    own && Number.isFinite(own.from)
      ? (own.isFromIncluded ? atLeast : over)(formatBorder(own.from, language))
      : undefined
  const most = better && (better.isFromIncluded ? under : atMost)(formatBorder(better.from, language))
  return least !== undefined && most !== undefined ? both(least, most) : (least ?? most ?? '')
}

/** A border as a share: 0.001 → "0,1 %". */
export function formatBorder(border: number, language: Language): string {
  const percent = border * 100
  return formatValue(percent, { valueKind: 'percent', decimals: decimalsNeeded(percent, 2) }, language)
}
