import type { IndicatorAssessment } from '#domain/assessment/assessIndicator.ts'
import type { Certainty } from '#domain/assessment/certainties.ts'
import type { IndicatorSummary, Target } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Sex, YearValue } from '#domain/series.ts'

/** The latest value of one sex, and the base it is compared with where there is one. */
export interface Reading {
  readonly sex: Sex
  readonly base: YearValue | null
  readonly latest: YearValue
  /** The comparison region in the latest year. */
  readonly comparison: YearValue | null
  /** A later value that is still provisional, and so is not judged. */
  readonly provisional: YearValue | null
}

/** What a headline is written from. */
export interface HeadlineFacts {
  readonly indicator: IndicatorSummary
  readonly place: Region
  /** The total alone; women and men where only they are published; nothing where there are no figures. */
  readonly readings: readonly Reading[]
  /** How many years the readings' series have. */
  readonly yearCount: number
  readonly verdict: IndicatorAssessment
  /** How much the verdict hangs on choices; `null` where there is none. */
  readonly certainty: Certainty | null
  readonly baseYear: number
  readonly releaseYear: number
  /** The region compared with; absent where levels cannot be compared, or when it is the place itself. */
  readonly comparison: Region | undefined
  readonly target: Target | undefined
  /** A place that has figures, told instead where this one has none. */
  readonly elsewhere: { readonly place: Region; readonly readings: readonly Reading[] } | undefined
}

/** A place's name inside a sentence: "riket", "Norrbottens län". */
export function toPlaceInSentence(place: Region, language: Language): string {
  const { text } = toSpokenText(place.name, language)
  return text.replace(/^(Riket|Länet|Kommun \d|The |Municipality \d)/u, (start) => start.toLowerCase())
}
