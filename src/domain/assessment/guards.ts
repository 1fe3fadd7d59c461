import type { AssessmentInput } from './assessment.ts'
import { toSign } from './growth.ts'

/** The latest value stands at or beyond the target. */
export function isTargetMet({ direction, latest, target }: AssessmentInput): boolean {
  return target !== undefined && toSign(direction) * (latest.value - target.value) >= 0
}

/** The base value stood at or beyond the target already, so no pace was asked. */
export function wasTargetMetAtStart({ direction, base, target }: AssessmentInput): boolean {
  return target !== undefined && toSign(direction) * (target.value - base.value) <= 0
}

/** A target smaller than this share of the base is near zero. */
export const nearZero = 0.001

/** A target of zero, across zero, or under a thousandth of the base makes compound growth ask for the impossible. */
export function isTargetNearZero({ base, target }: AssessmentInput): boolean {
  if (!target) return false
  return Math.abs(target.value) < nearZero * Math.abs(base.value) || target.value * base.value <= 0
}

/** A base smaller than this share of its target is tiny. */
export const tinyBase = 0.1

/** A base far below its target: compound growth asks for little in the first years. */
export function isBaseTiny({ base, target }: AssessmentInput): boolean {
  return target !== undefined && target.value !== 0 && base.value / target.value < tinyBase
}

/** Percentages of a zero or negative base say nothing. */
export function needsAbsoluteChange({ base, latest }: AssessmentInput): boolean {
  return base.value <= 0 || latest.value < 0
}
