import type { AssessmentInput, Reason } from './assessment.ts'
import type { ClassTable } from './classTable.ts'
import { above, atLeast, otherwise, shrinkProgress } from './classTable.ts'
import { roundGrowth, toAbsoluteRate, toAnnualGrowth, toLimitFactor, toLinearPace, toSign } from './growth.ts'
import { isBaseTiny, isTargetNearZero, needsAbsoluteChange } from './guards.ts'
import type { Measurement } from './measurement.ts'

/** Eurostat, "Sustainable development in the European Union", monitoring method; borders as there. */
export const eurostatClasses = {
  withTarget: [
    above(0.95, 'SP', 'significantProgress'),
    above(0.6, 'MP', 'moderateProgress'),
    atLeast(0, 'MD', 'insufficientProgress'),
    otherwise('SD', 'significantSetback'),
  ],
  withoutTarget: [
    above(0.01, 'SP', 'significantProgress'),
    above(0.001, 'MP', 'moderateProgress'),
    atLeast(-0.001, 'NP', 'noProgress'),
    atLeast(-0.01, 'MD', 'moderateSetback'),
    otherwise('SD', 'significantSetback'),
  ],
} as const satisfies Record<string, ClassTable>

/** Eurostat's monitoring method: compound growth, held against the growth a target asks for where there is one. */
export function measureByEurostat(input: AssessmentInput): Measurement {
  return input.target ? measureTowardsTarget(input, input.target) : measureWithoutTarget(input)
}

function measureTowardsTarget(input: AssessmentInput, target: { year: number; value: number }): Measurement {
  const ratio = toGrowthRatio(input, target)
  if (ratio === null || isTargetNearZero(input) || needsAbsoluteChange(input))
    return toRatioMeasurement('linearRatio', toLinearPace(input, target), [{ code: 'linearPace' }])
  const tiny: readonly Reason[] = [{ code: 'tinyBase', linearPace: toLinearPace(input, target) }]
  return toRatioMeasurement('growthRatio', ratio, isBaseTiny(input) ? tiny : [])
}

function toRatioMeasurement(
  formula: 'growthRatio' | 'linearRatio',
  ratio: number,
  reasons: readonly Reason[],
): Measurement {
  return { formula, value: ratio, classes: eurostatClasses.withTarget, score: toRatioScore(ratio), reasons }
}

/** `R = d·cagr(base→latest) / |cagr(base→target)|`; `null` where either growth has no meaning. */
function toGrowthRatio(
  { base, latest, direction }: AssessmentInput,
  target: { year: number; value: number },
): number | null {
  const actual = toAnnualGrowth(base, latest)
  const required = toAnnualGrowth(base, target)
  if (actual === null || required === null || required === 0) return null
  return (toSign(direction) * actual) / Math.abs(required)
}

/** The score of a ratio, −5…+5. */
export function toRatioScore(ratio: number): number {
  if (ratio > 1.3) return 5
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6)
  if (ratio > -0.6) return (5 / 1.2) * (ratio + 0.6) - 5
  return -5
}

function measureWithoutTarget(input: AssessmentInput): Measurement {
  const growth = needsAbsoluteChange(input) ? null : toAnnualGrowth(input.base, input.latest)
  if (growth === null) {
    const value = toAbsoluteRate(input)
    const score = toRateScore(value, 1)
    const { withoutTarget: classes } = eurostatClasses
    return { formula: 'absoluteChange', value, classes, score, reasons: [{ code: 'absoluteChange' }] }
  }
  const value = roundGrowth(toSign(input.direction) * growth) + 0
  const factor = toLimitFactor(input.base.value, input.limit)
  return {
    formula: 'growth',
    value,
    classes: shrinkProgress(eurostatClasses.withoutTarget, factor),
    score: toRateScore(value, factor),
    reasons: [],
  }
}

/** `250·P`, with progress weighed by the limit factor; at the limit itself standing still is all that can be asked. */
function toRateScore(rate: number, limitFactor: number): number {
  if (limitFactor === 0 && rate >= 0) return 5
  return clamp(rate > 0 ? (250 * rate) / limitFactor : 250 * rate)
}

const clamp = (score: number) => Math.min(5, Math.max(-5, score))
