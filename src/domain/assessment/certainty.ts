import type { Series } from '../series.ts'
import type { MethodId } from './assessment.ts'
import { methodIds } from './assessment.ts'
import type { AssessmentSpec, IndicatorAssessment } from './assessIndicator.ts'
import { assessIndicator } from './assessIndicator.ts'
import type { Certainty } from './certainties.ts'
import { baseYearShifts } from './certainties.ts'
import { toHeading } from './heading.ts'

/** The same series judged by every method; those that cannot judge it say why. */
export function assessByEveryMethod(series: Series, spec: AssessmentSpec): readonly IndicatorAssessment[] {
  return methodIds.map((method) => assessIndicator(series, spec, method))
}

/** The base year moved. `base.year` may be later than `baseYear`, where that year has no comparable value. */
export interface ShiftedAssessment extends IndicatorAssessment {
  readonly baseYear: number
}

/** The same series judged with the base year two years earlier to two years later. */
export function assessByShiftedBase(
  series: Series,
  spec: AssessmentSpec,
  method: MethodId,
): readonly ShiftedAssessment[] {
  return baseYearShifts.map((shift) => {
    const baseYear = spec.baseYear + shift
    return { ...assessIndicator(series, { ...spec, baseYear }, method), baseYear }
  })
}

/**
 * Depends on method: another method that can judge does not agree on better, unchanged or worse. Borderline: within 5 %
 * of a class border, or a change too small to be shown. Depends on base year: moving it changes the verdict. Robust: none
 * of these. `null` where there is no verdict.
 */
export function toCertainty(series: Series, spec: AssessmentSpec, method: MethodId): Certainty | null {
  const verdict = assessIndicator(series, spec, method)
  if (verdict.status === 'notAssessable' || verdict.status === 'context') return null
  const isJudged = ({ status }: IndicatorAssessment) => status !== 'notAssessable'
  const others = assessByEveryMethod(series, spec).filter(isJudged)
  if (others.some(({ status }) => toHeading(status) !== toHeading(verdict.status))) return 'dependsOnMethod'
  if (verdict.reasons.some(({ code }) => code === 'nearBorder' || code === 'withinRounding'))
    return 'borderline'
  const shifted = assessByShiftedBase(series, spec, method).filter(isJudged)
  return shifted.some(({ status }) => status !== verdict.status) ? 'dependsOnBaseYear' : 'robust'
}
