import type { AssessmentInput } from './assessment.ts'
import type { ClassTable } from './classTable.ts'
import { atLeast, otherwise } from './classTable.ts'
import type { Measurement, Refusal } from './measurement.ts'

/** Traffic lights of planned milestones: how much of what was planned by now has been done. */
export const plannedPathClasses = [
  atLeast(0.9, 'green', 'significantProgress'),
  atLeast(0.75, 'yellow', 'moderateProgress'),
  atLeast(0, 'red', 'insufficientProgress'),
  otherwise('red', 'significantSetback'),
] as const satisfies ClassTable

/**
 * `(actual − start) / (planned − start)`. No milestones are decided between base and target, so the plan is the
 * straight path between them; after the target year it is the target.
 */
export function measureByPlannedPath({ base, latest, target }: AssessmentInput): Measurement | Refusal {
  if (!target) return { refused: { code: 'needsTarget' } }
  const share = Math.min(1, (latest.year - base.year) / (target.year - base.year))
  const planned = (target.value - base.value) * share
  return {
    formula: 'achievement',
    value: (latest.value - base.value) / planned,
    classes: plannedPathClasses,
    score: null,
    reasons: [],
  }
}
