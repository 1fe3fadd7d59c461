import type { ValueKind } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
const noBreakSpace = '\u00a0'
const minus = '\u2212'

const formatters = new Map<string, Intl.NumberFormat>()

function formatterFor(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  formatters.set(key, made)
  return made
}

/**
 * A number as read: Swedish has decimal comma, U+00A0 between groups and U+2212 as minus; English has point,
 * comma and hyphen-minus. Never "−0". The code points are set here, so that every runtime writes the same.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const text = formatterFor(language, decimals).format(value)
  if (language === 'en') return text
  return text.replace(/[\u202f\s]/gu, noBreakSpace).replace(/^-/u, minus)
}

/** How a figure is shown: its decimals, and `%` for shares. */
export interface Figure {
  readonly valueKind: ValueKind
  readonly decimals: number
}

/** A figure that may be a change, which has its sign. */
export interface ShownFigure extends Figure {
  readonly isSigned?: boolean
}

/** A value with `%` where it is a share: "8,1 %", "4 876 335". The unit's words stand elsewhere. */
export function formatValue(value: number, figure: ShownFigure, language: Language): string {
  const format = figure.isSigned ? formatSigned : formatNumber
  const text = format(value, figure.decimals, language)
  if (figure.valueKind !== 'percent') return text
  return language === 'sv' ? `${text}${noBreakSpace}%` : `${text}%`
}

/** A signed number: "+1,2", "−0,4", and "0" bare. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language)
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text
}

const percentagePoints = { sv: 'procentenheter', en: 'percentage points' } as const satisfies Record<
  Language,
  string
>
const onePercentagePoint = { sv: 'procentenhet', en: 'percentage point' } as const satisfies Record<
  Language,
  string
>

/** A change: shares in percentage points, numbers in their own unit without its words. */
export function formatChange(change: number, figure: Figure, language: Language): string {
  const text = formatSigned(change, figure.decimals, language)
  if (figure.valueKind !== 'percent') return text
  const isOne = Math.abs(Number(change.toFixed(figure.decimals))) === 1
  return `${text}${noBreakSpace}${isOne ? onePercentagePoint[language] : percentagePoints[language]}`
}

/** Years as a span: "2018–2022", or one year alone. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** "a, b och c" as the language joins a list. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}

const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('sv') }

/** Order of names: å ä ö last in both languages, because the names are Swedish. */
export function compareNames(a: string, b: string, language: Language): number {
  return collators[language].compare(a, b)
}

/** A date "2024-08-31" or month "2024-08" in words: "31 augusti 2024", "augusti 2024". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month) return date
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1))
  return new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(moment)
}

/** A moment in words, by the visitor's own clock: "25 november 2026 14:05". */
export function formatMoment(moment: Date, language: Language): string {
  const locale = locales[language]
  const date = moment.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric' })
  const time = moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return `${date} ${time}`
}
