import type { Assessment, AssessmentInput, MethodId, Reason } from './assessment.ts'
import { notAssessable } from './assessment.ts'
import { assessRate, judgeRate, judgeRatio, toPaceRatio } from './eurostat.ts'
import {
  isBaseTiny,
  isTargetMet,
  isTargetNearZero,
  needsAbsoluteChange,
  toAbsoluteRate,
  toLinearPace,
  wasTargetMetAtStart,
} from './guards.ts'
import { toLimitFactor } from './growth.ts'

/** Pure. Never throws on numbers: what can't be judged is a result with a reason. */
export function assess(input: AssessmentInput, method: MethodId): Assessment {
  const { base, latest, target } = input
  const numbers = [base.value, latest.value, base.year, latest.year, target?.value ?? 0, target?.year ?? 0]
  if (!numbers.every(Number.isFinite)) return notAssessable(method, [{ code: 'noData' }])
  if (latest.year - base.year < 1) return notAssessable(method, [{ code: 'tooFewPoints', count: 1 }])
  const hasUsableTarget = target !== undefined && (target.year > base.year || isTargetMet(input))
  const judged = hasUsableTarget ? assessTowardsTarget(input, target) : assessWithoutTarget(input)
  const reasons: Reason[] = [...judged.reasons]
  if (target && target.year < latest.year) reasons.push({ code: 'targetPassed', year: target.year })
  if (
    base.value === latest.value &&
    judged.status !== 'targetMet' &&
    toLimitFactor(base.value, input.limit) > 0
  )
    return { method, ...judged, status: 'noProgress', reasons: [...reasons, { code: 'unchanged' }] }
  return { method, ...judged, reasons }
}

type Judged = Omit<Assessment, 'method'>

function assessTowardsTarget(input: AssessmentInput, target: { year: number; value: number }): Judged {
  const ratio = toPaceRatio(input)
  if (isTargetMet(input)) {
    const reasons: Reason[] = wasTargetMetAtStart(input) ? [{ code: 'targetMetAtStart' }] : []
    return { status: 'targetMet', classLabel: 'SP', value: ratio, score: 5, reasons }
  }
  if (wasTargetMetAtStart(input))
    return {
      status: 'significantSetback',
      classLabel: 'SD',
      value: null,
      score: -5,
      reasons: [{ code: 'targetMetAndLost' }],
    }
  if (ratio === null || isTargetNearZero(input) || needsAbsoluteChange(input))
    return { ...judgeRatio(toLinearPace(input, target)), reasons: [{ code: 'linearPace' }] }
  return { ...judgeRatio(ratio), reasons: isBaseTiny(input) ? [{ code: 'tinyBase' }] : [] }
}

function assessWithoutTarget(input: AssessmentInput): Judged {
  const judged = needsAbsoluteChange(input) ? null : assessRate(input)
  if (judged) return { ...judged, reasons: [] }
  return { ...judgeRate(toAbsoluteRate(input), 1), reasons: [{ code: 'absoluteChange' }] }
}
