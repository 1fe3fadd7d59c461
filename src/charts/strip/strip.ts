import type { Status } from '#domain/assessment/assessment.ts'
import type { LocalizedText } from '#domain/localizedText.ts'

/** One of the others on the line: where it lies from the worst, 0, to the best, 1, and what it says when pointed at. */
export interface StripDot {
  readonly position: number
  /** "Luleå 21,3". */
  readonly text: string
}

/** One measure as a line from the worst place to the best, with one place and the whole marked on it. */
export interface StripRow {
  readonly id: string
  /** Path of the measure's own page. */
  readonly path: string
  readonly title: LocalizedText
  /** The title in the words of the page. */
  readonly name: string
  readonly unit: LocalizedText
  readonly others: readonly StripDot[]
  readonly place: StripDot
  readonly whole: StripDot
  /** The figures at the ends of the line. */
  readonly worst: string
  readonly best: string
  /** The place's figure, and "2022" or "2022, kvinnor". */
  readonly value: string
  readonly year: string
  /** The whole's figure, and the place's position: "3 av 14". */
  readonly wholeValue: string
  readonly rank: string
  readonly status: Status
  readonly word: string
  /** What must be minded when places are compared: "Enkät". */
  readonly remark: string | undefined
}

/** What the columns and the marks of the lines are called. */
export interface StripWords {
  readonly measure: string
  readonly place: string
  readonly whole: string
  /** "Övriga kommuner". */
  readonly others: string
  readonly rank: string
  readonly verdict: string
  readonly worst: string
  readonly best: string
}
