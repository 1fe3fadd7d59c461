import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { formatChange, formatNumber } from './format.ts'

/** What an amount needs to know of its indicator. */
export type Measured = Pick<IndicatorSummary, 'unit' | 'valueKind' | 'decimals'>

/** A scale has no things to count: "0,90 (kvot)", never "0,90 kvot". */
const scale = /^(kvot|index|ratio)\b/u

/** A currency goes before its number in English: "SEK 1,062 million". */
const currency = /^(?<code>[A-Z]{3}) (?<rest>.+)$/u

/** Where the thing counted ends and the telling of whose it is begins: "dagar | per person och år". */
const tail = /(^| )((per(?! cent)|av|i|den|of|at|on|in|aged|installerad) |installed|CO₂|\(|\d).*$/u

const singulars: Readonly<Record<string, string>> = {
  personer: 'person',
  dagar: 'dag',
  miljoner: 'miljon',
  persons: 'person',
  days: 'day',
  inhabitants: 'inhabitant',
  years: 'year',
  tonnes: 'tonne',
}

/** A value with its unit in words: "24,9 dagar per person och år", "4,1 procent av befolkningen". */
export function formatAmount(value: number, measured: Measured, language: Language): string {
  return join(formatNumber(value, measured.decimals, language), unitOf(measured, language))
}

/** A value with the thing counted alone, for the second time in a sentence: "24,9 dagar", "4,1 procent". */
export function formatShortAmount(value: number, measured: Measured, language: Language): string {
  return join(formatNumber(value, measured.decimals, language), toThing(unitOf(measured, language)))
}

/** A target as it was decided, without decimals it does not have: "98 procent". */
export function formatTargetAmount(value: number, measured: Measured, language: Language): string {
  return formatShortAmount(
    value,
    { ...measured, decimals: decimalsNeeded(value, measured.decimals) },
    language,
  )
}

/** The size of a change: "1,3 procentenheter", "1 person". Shares change in percentage points. */
export function formatChangeSize(change: number, measured: Measured, language: Language): string {
  const size = Math.abs(change)
  if (measured.valueKind === 'percent') return formatChange(size, measured, language).replace(/^\+/u, '')
  return formatShortAmount(size, measured, language)
}

/** A signed change with its unit: "+0,4 år", "−1,3 procentenheter". */
export function formatChangeAmount(change: number, measured: Measured, language: Language): string {
  const text = formatChange(change, measured, language)
  return measured.valueKind === 'percent' ? text : join(text, toThing(unitOf(measured, language)))
}

/** True when a change is smaller than what the shown decimals can tell. */
export function isTooSmallToShow(change: number, decimals: number): boolean {
  return Number(change.toFixed(decimals)) === 0
}

/** How many decimals a value has, at most as many as the figure is shown with. */
export function decimalsNeeded(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals
  }
  return most
}

function unitOf({ unit }: Measured, language: Language): string {
  return toSpokenText(unit, language).text
}

function toThing(unit: string): string {
  return scale.test(unit) ? '' : unit.replace(tail, '')
}

function join(number: string, unit: string): string {
  if (unit === '') return number
  if (scale.test(unit)) return `${number} (${unit})`
  const { code, rest } = currency.exec(unit)?.groups ?? {}
  if (code && rest) return `${code}\u00a0${number} ${rest}`
  const [first = '', ...others] = unit.split(' ')
  const isOne = /^[+\u2212-]?1$/u.test(number)
  return [`${number}\u00a0${isOne ? (singulars[first] ?? first) : first}`, ...others].join(' ')
}
