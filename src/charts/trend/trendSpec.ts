import type { Projection } from '#domain/assessment/drift.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Series, YearValue } from '#domain/series.ts'
import type { ShownFigure } from '#i18n/format.ts'

/** Lines of equal standing, each in a colour of its own. */
export const comparedRoles = [
  'compared1',
  'compared2',
  'compared3',
  'compared4',
  'compared5',
  'compared6',
] as const
type ComparedRole = (typeof comparedRoles)[number]

/** What a line is to the page; decides its colour, its weight and its place in front of others. */
export type LineRole = 'home' | 'comparison' | 'women' | 'men' | 'pinned' | 'peer' | 'faint' | ComparedRole

export interface TrendLine {
  readonly id: string
  readonly label: string
  readonly role: LineRole
  readonly series: Series
  /** A letter that stands for the label where there is no room for it; the view tells what it is. */
  readonly mark?: string | undefined
  /** Where its end is labelled, if not everywhere. The reading sums up the lines that never are. */
  readonly labelled?: 'wide' | 'never'
  /** What pinning it tells the page; left out where it cannot be pinned. */
  readonly pin?: string
}

/** Something that is said of one year. */
export interface YearText {
  readonly year: number
  readonly text: string
}

export interface TrendTarget extends YearText {
  readonly value: number
}

/** The straight way to the target, from the base of the line of a role; and how its latest value stands to it, in words. */
export interface TrendPath {
  readonly role: LineRole
  readonly base: YearValue
  readonly latest: YearValue
  /** "0,6 procentenheter före vägen". */
  readonly gap: string
}

/** Where the pace of the line of a role leads: years of its own, after those that are observed. */
export interface TrendProjection {
  readonly role: LineRole
  /** "Framskrivning (egen bearbetning)". */
  readonly label: string
  readonly years: readonly [Projection, ...Projection[]]
}

/** All that a trend chart shows, its table lists and its reader says. */
export interface TrendSpec {
  readonly lines: readonly TrendLine[]
  readonly figure: ShownFigure
  /** The unit in words; shown above the axis, and after each value that has no `%`. */
  readonly unit: string
  /** What is said after the first value that is read, where that is not the unit above the axis. */
  readonly valueUnit?: string
  /** A value whose rule is stronger: 100 for an index. Zero has its own where values go below it. */
  readonly level?: number
  /** From the year on, values cannot be compared with those before. */
  readonly breaks: readonly YearText[]
  readonly events: readonly YearText[]
  readonly baseYear?: number | undefined
  /** "98 % år 2025, nationellt mål": what stands before the comma is set in bold. */
  readonly target?: TrendTarget | undefined
  /** Shown where the target is. */
  readonly path?: TrendPath | undefined
  readonly projection?: TrendProjection | undefined
  /** A value all lines are seen against: its rule is stronger. */
  readonly reference?: number | undefined
  readonly language: Language
}
