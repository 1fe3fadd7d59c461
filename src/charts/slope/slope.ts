import type { Status } from '#domain/assessment/assessment.ts'

/** One end of a slope: its value, and how it is written. */
export interface SlopeEnd {
  readonly value: number
  readonly text: string
}

/** A place from the first year to the last. */
export interface Slope {
  readonly code: string
  readonly name: string
  readonly from: SlopeEnd
  readonly to: SlopeEnd
  /** Better or worse; undefined where neither is. */
  readonly verdict: { readonly status: Status; readonly word: string } | undefined
  /** What the others are seen against: drawn in grey, without a verdict's colour. */
  readonly isReference: boolean
}
