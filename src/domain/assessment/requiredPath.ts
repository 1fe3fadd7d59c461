import type { YearValue } from '../series.ts'
import type { AssessmentInput } from './assessment.ts'
import { toSign } from './growth.ts'
import { isTargetMet, wasTargetMetAtStart } from './guards.ts'

/** The straight path from a base to a target. */
export interface RequiredPath {
  readonly base: YearValue
  readonly target: YearValue
}

/** The path that is still to be gone: none once the target is met or its year has passed, and none where it was met from the start. */
export function findRequiredPath(input: AssessmentInput): RequiredPath | undefined {
  const { base, latest, target } = input
  if (!target || isTargetMet(input) || wasTargetMetAtStart(input)) return undefined
  return base.year < latest.year && latest.year <= target.year ? { base, target } : undefined
}

/** Where the path is in a year between its base and its target, in the measure's unit. */
export function toPathValue({ base, target }: RequiredPath, year: number): number {
  return base.value + ((target.value - base.value) * (year - base.year)) / (target.year - base.year)
}

/** How much better than the path a value is, in the measure's unit; below zero when it is worse. */
export function toLead(
  path: RequiredPath,
  { year, value }: YearValue,
  direction: AssessmentInput['direction'],
): number {
  return toSign(direction) * (value - toPathValue(path, year))
}
