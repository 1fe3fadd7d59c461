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

/** A target this close to zero makes compound growth ask for the impossible. */
export function isTargetNearZero({ base, target }: AssessmentInput): boolean {
  if (!target) return false
  return Math.abs(target.value) < 0.01 * Math.abs(base.value) || target.value * base.value < 0
}

/** A base far below its target: compound growth asks for little in the first years. */
export function isBaseTiny({ base, target }: AssessmentInput): boolean {
  return target !== undefined && target.value !== 0 && base.value / target.value < 0.1
}

/** Percentages of a zero or negative base say nothing. */
export function needsAbsoluteChange({ base, latest }: AssessmentInput): boolean {
  return base.value <= 0 || latest.value < 0
}

/** `((yt−y0)/(t−t0)) / ((yT−y0)/(T−t0))`; asks for a target after the base that differs from it. */
export function toLinearPace(
  { base, latest }: AssessmentInput,
  target: { year: number; value: number },
): number {
  const actual = (latest.value - base.value) / (latest.year - base.year)
  const required = (target.value - base.value) / (target.year - base.year)
  return actual / required
}

/**
 * Change a year as a share of the larger of the two values: for zero, negative and sign-changing
 * series, where compound growth has no meaning. Turned the wanted way.
 */
export function toAbsoluteRate({ base, latest, direction }: AssessmentInput): number {
  const scale = Math.max(Math.abs(base.value), Math.abs(latest.value))
  if (scale === 0) return 0
  return (toSign(direction) * (latest.value - base.value)) / scale / (latest.year - base.year)
}
