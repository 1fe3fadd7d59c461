import type { AssessmentInput } from './assessment.ts'
import type { ClassTable } from './classTable.ts'
import { atLeast, otherwise } from './classTable.ts'
import { toAbsoluteRate, toCompoundGrowth, toLinearPace, toSign } from './growth.ts'
import { needsAbsoluteChange } from './guards.ts'
import type { Measurement } from './measurement.ts'

/** UN Statistics Division, technical note of the SDG Progress Chart 2023; its lowest class parted by direction. */
export const unChartClasses = {
  withTarget: [
    atLeast(0.95, '3', 'significantProgress'),
    atLeast(0.1, '2', 'moderateProgress'),
    atLeast(0, '1', 'noProgress'),
    otherwise('1', 'significantSetback'),
  ],
  withoutTarget: [
    atLeast(0.02, '3', 'significantProgress'),
    atLeast(0.005, '2', 'moderateProgress'),
    atLeast(0, '1', 'noProgress'),
    otherwise('1', 'significantSetback'),
  ],
} as const satisfies Record<string, ClassTable>

/** Carries the growth so far on to the target year and asks how far it gets; without a target, how fast it is. */
export function measureByUnChart(input: AssessmentInput): Measurement {
  const { base, latest, target, direction } = input
  const growth = needsAbsoluteChange(input) ? null : toCompoundGrowth(base, latest)
  if (target) {
    const shared = { classes: unChartClasses.withTarget, score: null }
    if (growth === null)
      return {
        ...shared,
        formula: 'linearRatio',
        value: toLinearPace(input, target),
        reasons: [{ code: 'linearPace' }],
      }
    const expected = latest.value * Math.pow(1 + growth, target.year - latest.year)
    const value = (expected - base.value) / (target.value - base.value)
    return { ...shared, formula: 'projection', value, reasons: [] }
  }
  const shared = { classes: unChartClasses.withoutTarget, score: null }
  if (growth === null)
    return {
      ...shared,
      formula: 'absoluteChange',
      value: toAbsoluteRate(input),
      reasons: [{ code: 'absoluteChange' }],
    }
  return { ...shared, formula: 'growth', value: toSign(direction) * growth, reasons: [] }
}
