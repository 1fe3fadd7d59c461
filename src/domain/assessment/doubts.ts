import type { Reason } from './assessment.ts'
import type { IndicatorAssessment } from './assessIndicator.ts'
import type { Certainty } from './certainties.ts'
import { toHeading } from './heading.ts'

/** What makes a verdict uncertain, heaviest first. */
const doubts = [
  'withinMargin',
  'lastYearTurned',
  'dependsOnMethod',
  'onlyTwoPoints',
  'unknownMargin',
  'dependsOnBaseYear',
  'borderline',
] as const
export type Doubt = (typeof doubts)[number]

/** The doubts there are about a verdict, heaviest first; none where there is no verdict to doubt. */
export function toDoubts(
  { status, reasons }: Pick<IndicatorAssessment, 'status' | 'reasons'>,
  certainty: Certainty | null,
): readonly Doubt[] {
  if (toHeading(status) === 'unknown') return []
  const present = new Set<Reason['code'] | Certainty | null>([...reasons.map(({ code }) => code), certainty])
  return doubts.filter((doubt) => present.has(doubt))
}
