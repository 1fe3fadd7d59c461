import type { Language } from '#domain/localizedText.ts'
import type { Series } from '#domain/series.ts'
import type { Figure } from '#i18n/format.ts'

/** What a line is to the page; decides its colour, its weight and its place in front of others. */
export type LineRole = 'home' | 'comparison' | 'women' | 'men' | 'peer'

export interface TrendLine {
  readonly id: string
  readonly label: string
  readonly role: LineRole
  readonly series: Series
}

/** Something that is said of one year. */
export interface YearText {
  readonly year: number
  readonly text: string
}

export interface TrendTarget extends YearText {
  readonly value: number
}

/** All that a trend chart shows, its table lists and its reader says. */
export interface TrendSpec {
  readonly lines: readonly TrendLine[]
  readonly figure: Figure
  /** The unit in words; shown above the axis, and after each value that has no `%`. */
  readonly unit: string
  /** From the year on, values cannot be compared with those before. */
  readonly breaks: readonly YearText[]
  readonly events: readonly YearText[]
  readonly baseYear?: number | undefined
  /** "98 % år 2025, nationellt mål": what stands before the comma is set in bold. */
  readonly target?: TrendTarget | undefined
  /** Draws a straight path from the first line's value in the base year to the target. */
  readonly hasRequiredPath?: boolean | undefined
  readonly language: Language
}
