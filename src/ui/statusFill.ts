import type { Status } from '#domain/assessment/assessment.ts'

/** How an area that stands for a verdict is filled; what can't be judged is left unfilled, in two ways. */
export type StatusFill = 'solid' | 'tinted' | 'dotted' | 'bare'

const fills = {
  targetMet: 'solid',
  significantProgress: 'solid',
  moderateProgress: 'tinted',
  insufficientProgress: 'tinted',
  noProgress: 'tinted',
  moderateSetback: 'tinted',
  significantSetback: 'solid',
  notAssessable: 'dotted',
  context: 'bare',
} as const satisfies Record<Status, StatusFill>

/** Filled like the rings of `StatusShape`, so that an area reads by its fill as well as its colour. */
export function statusFill(status: Status): StatusFill {
  return fills[status]
}
