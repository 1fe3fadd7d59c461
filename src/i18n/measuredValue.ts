import type { FormulaId } from '#domain/assessment/measurement.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatSigned, formatValue } from './format.ts'

const rates: ReadonlySet<FormulaId> = new Set(['growth', 'absoluteChange'])

/** Whether a formula gives a rate per year; else it gives a share of what is required. */
export function isRate(formula: FormulaId): boolean {
  return rates.has(formula)
}

/** What a method has measured, to be read: a rate as "+1,56 %", a share of the required as "134 %". */
export function formatMeasured(value: number, formula: FormulaId, language: Language): string {
  const percent = 100 * value
  if (!isRate(formula)) return formatValue(percent, { valueKind: 'percent', decimals: 0 }, language)
  const text = formatSigned(percent, Math.abs(percent) < 10 ? 2 : 1, language)
  return language === 'sv' ? `${text}\u00a0%` : `${text}%`
}
