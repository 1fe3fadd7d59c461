import type { AssessmentInput } from './assessment.ts'
import { eurostatClasses, toRatioScore } from './eurostat.ts'
import { toLinearPace } from './growth.ts'
import type { Measurement, Refusal } from './measurement.ts'

/** The pace along a straight path to the target, in Eurostat's classes. Without a target there is no path. */
export function measureByLinearPace(input: AssessmentInput): Measurement | Refusal {
  if (!input.target) return { refused: { code: 'needsTarget' } }
  const value = toLinearPace(input, input.target)
  return {
    formula: 'linearRatio',
    value,
    classes: eurostatClasses.withTarget,
    score: toRatioScore(value),
    reasons: [],
  }
}
