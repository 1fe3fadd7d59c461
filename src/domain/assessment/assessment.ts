import type { YearValue, Sex } from '../series.ts'

/** The published methods the dashboard can judge with. */
export const methodIds = ['eurostat', 'statcan', 'unChart', 'linearPace', 'plannedPath'] as const
export type MethodId = (typeof methodIds)[number]

/** The dashboard's own words for a verdict, best first. */
export const statuses = [
  'targetMet',
  'significantProgress',
  'moderateProgress',
  'noProgress',
  'insufficientProgress',
  'moderateSetback',
  'significantSetback',
  'notAssessable',
  'context',
] as const
export type Status = (typeof statuses)[number]

/** Why a verdict is what it is, or why there is none. Words are given in i18n. */
export type Reason =
  | { readonly code: 'noData' }
  | { readonly code: 'notPublishedForRegion' }
  | { readonly code: 'noDirection' }
  | { readonly code: 'outOfRange' }
  | { readonly code: 'signChanges' }
  | { readonly code: 'needsTarget' }
  | { readonly code: 'tooFewPoints'; readonly count: number; readonly since?: number | undefined }
  | { readonly code: 'tooFewSurveys'; readonly count: number }
  | { readonly code: 'smallNumbers' }
  | { readonly code: 'targetMetAtStart' }
  | { readonly code: 'targetMetAndLost' }
  | { readonly code: 'targetPassed'; readonly year: number }
  | { readonly code: 'unchanged' }
  | { readonly code: 'withinRounding' }
  | { readonly code: 'withinMargin' }
  | { readonly code: 'nearBorder'; readonly neighbour: Status }
  | { readonly code: 'absoluteChange' }
  | { readonly code: 'linearPace' }
  | { readonly code: 'zeroReplaced' }
  /** `linearPace` is the pace along a straight path, as a ratio of the one required. */
  | { readonly code: 'tinyBase'; readonly linearPace: number }
  | {
      readonly code: 'laterBaseYear'
      readonly wanted: number
      readonly used: number
      readonly isBreak: boolean
    }
  | { readonly code: 'onlyTwoPoints'; readonly from: number; readonly to: number }
  | { readonly code: 'oldData'; readonly year: number }
  | { readonly code: 'lastYearTurned'; readonly year: number }
  | { readonly code: 'unknownMargin' }
  | { readonly code: 'revised'; readonly before: Status }
  | { readonly code: 'sexesApart'; readonly sex: Sex }
  | { readonly code: 'targetElsewhere' }

export type ReasonCode = Reason['code']

export interface AssessmentInput {
  readonly direction: 'up' | 'down'
  readonly base: YearValue
  readonly latest: YearValue
  readonly target?: YearValue | undefined
  /** Natural limit of the measure (100 for a percentage). */
  readonly limit?: number | undefined
}

export interface Assessment {
  readonly method: MethodId
  readonly status: Status
  /** The method's own class: 'SP', 'moderate', '3' … */
  readonly classLabel: string
  /** Ratio actual/required with a target, else the yearly rate turned the wanted way. */
  readonly value: number | null
  /** −5…+5 where the method has one. */
  readonly score: number | null
  readonly reasons: readonly Reason[]
}

export function notAssessable(method: MethodId, reasons: readonly Reason[]): Assessment {
  return { method, status: 'notAssessable', classLabel: 'n/a', value: null, score: null, reasons }
}
