import type { AssessmentInput, Reason } from './assessment.ts'
import type { ClassTable } from './classTable.ts'
import { atLeast, otherwise, shrinkProgress } from './classTable.ts'
import { toCompoundGrowth, toLimitFactor, toSign } from './growth.ts'
import type { Measurement, Refusal } from './measurement.ts'

/** Statistics Canada, Canadian Indicator Framework, progress measure (the same as Open SDG 2.4); borders as there. */
export const statcanClasses = {
  withTarget: [
    atLeast(0.95, 'substantial', 'significantProgress'),
    atLeast(0.6, 'moderate', 'moderateProgress'),
    atLeast(0, 'limited', 'insufficientProgress'),
    otherwise('deterioration', 'significantSetback'),
  ],
  withoutTarget: [
    atLeast(0.015, 'substantial', 'significantProgress'),
    atLeast(0.005, 'moderate', 'moderateProgress'),
    atLeast(0, 'limited', 'noProgress'),
    otherwise('deterioration', 'significantSetback'),
  ],
} as const satisfies Record<string, ClassTable>

/** What the method puts in the place of zero, so that growth can be computed. */
export const statcanZero = 0.001

/** Replaces zeros, refuses a change of sign, turns all-negative series, and measures compound growth. */
export function measureByStatcan(given: AssessmentInput): Measurement | Refusal {
  const { base, latest, target, direction, limit } = toPrepared(given)
  if (isSignChanged(base.value, latest.value) || (target && isSignChanged(base.value, target.value)))
    return { refused: { code: 'signChanges' } }
  const growth = toCompoundGrowth(base, latest)
  if (growth === null) return { refused: { code: 'outOfRange' } }
  const rate = toSign(direction) * (base.value < 0 ? -1 : 1) * growth
  const reasons: readonly Reason[] =
    base.value !== given.base.value || target?.value !== given.target?.value ? [{ code: 'zeroReplaced' }] : []
  if (target) {
    const required = toCompoundGrowth(base, target)
    const value = required === null || required === 0 ? null : rate / Math.abs(required)
    const { withTarget: classes } = statcanClasses
    const score = value === null ? null : toRatioScore(value)
    return { formula: 'growthRatio', value, classes, score, reasons }
  }
  const factor = toLimitFactor(base.value, limit)
  return {
    formula: 'growth',
    value: rate,
    classes: shrinkProgress(statcanClasses.withoutTarget, factor),
    score: toRateScore(rate, factor),
    reasons,
  }
}

function toPrepared(input: AssessmentInput): AssessmentInput {
  const { base, target } = input
  return {
    ...input,
    base: base.value === 0 ? { ...base, value: statcanZero } : base,
    target: target?.value === 0 ? { ...target, value: statcanZero } : target,
  }
}

function isSignChanged(from: number, to: number): boolean {
  return from * to < 0
}

function toRatioScore(ratio: number): number {
  if (ratio >= 0.6) return Math.min(7.1429 * ratio - 4.2857, 5)
  return Math.max(4.1667 * ratio - 2.5, -5)
}

function toRateScore(rate: number, factor: number): number {
  if (rate < 0) return Math.max(125 * rate - 2.5, -5)
  if (factor === 0) return 5
  const shown = rate / factor
  if (shown >= 0.015) return Math.min(500 * shown - 5, 5)
  return shown >= 0.005 ? 250 * shown - 1.25 : 500 * shown - 2.5
}
