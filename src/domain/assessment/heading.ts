import type { Status } from './assessment.ts'

export type Heading = 'improving' | 'unchanged' | 'worsening' | 'unknown'

const headings = {
  targetMet: 'improving',
  significantProgress: 'improving',
  moderateProgress: 'improving',
  insufficientProgress: 'improving',
  noProgress: 'unchanged',
  moderateSetback: 'worsening',
  significantSetback: 'worsening',
  notAssessable: 'unknown',
  context: 'unknown',
} as const satisfies Record<Status, Heading>

/** Which way a verdict points, distance to any target aside. */
export function toHeading(status: Status): Heading {
  return headings[status]
}
