import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import { measure } from '#domain/assessment/assess.ts'
import { bestOf } from '#domain/assessment/classTable.ts'
import { toLimitFactor } from '#domain/assessment/growth.ts'
import { isRefusal } from '#domain/assessment/measurement.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatNumber, formatValue } from '#i18n/format.ts'
import { methodDetailWords } from '#i18n/methodDetailWords.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'

export interface LimitTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const limit = 100
const bases = [50, 90, 99] as const
const share = { valueKind: 'percent', decimals: 0 } as const

/** How the border of the best class shrinks near a limit, for the methods that heed it. */
export function toLimitTable(language: Language): LimitTable {
  const words = methodDetailWords[language].limit
  const methods = methodIds.filter(heedsLimit)
  const best = toStatusWord('significantProgress', false, language)
  return {
    caption: words.caption(formatValue(limit, share, language)),
    columns: [
      words.base,
      words.factor,
      ...methods.map((method) => words.border(methodWords[language].names[method], best)),
    ],
    rows: bases.map((base) => [
      formatValue(base, share, language),
      formatNumber(toLimitFactor(base, limit), 2, language),
      ...methods.map((method) => {
        const border = (toBorder(method, base) ?? 0) * 100
        return formatValue(border, { valueKind: 'percent', decimals: 2 }, language)
      }),
    ]),
  }
}

const heedsLimit = (method: MethodId) => toBorder(method, bases[2]) !== toBorder(method, bases[0])

/** Where the best class begins for a measure with a limit that starts at `value`. Undefined where a target is needed. */
function toBorder(method: MethodId, value: number): number | undefined {
  const base = { year: 2020, value }
  const measured = measure({ direction: 'up', base, latest: { year: 2021, value }, limit }, method)
  return isRefusal(measured) ? undefined : bestOf(measured.classes).from
}
