import type { Assessment, AssessmentInput, MethodId, Reason } from './assessment.ts'
import { notAssessable } from './assessment.ts'
import { bestOf, classify, worstOf } from './classTable.ts'
import { measureByEurostat } from './eurostat.ts'
import { isTargetMet, wasTargetMetAtStart } from './guards.ts'
import { measureByLinearPace } from './linearPace.ts'
import type { Measurement, Refusal } from './measurement.ts'
import { isRefusal } from './measurement.ts'
import { measureByPlannedPath } from './plannedPath.ts'
import { measureByStatcan } from './statcan.ts'
import { measureByUnChart } from './unChart.ts'

export type { Assessment, AssessmentInput, MethodId } from './assessment.ts'

const methods = {
  eurostat: measureByEurostat,
  statcan: measureByStatcan,
  unChart: measureByUnChart,
  linearPace: measureByLinearPace,
  plannedPath: measureByPlannedPath,
} as const satisfies Record<MethodId, (input: AssessmentInput) => Measurement | Refusal>

/** Pure. Never throws on numbers: what can't be judged is a result with a reason. */
export function assess(input: AssessmentInput, method: MethodId): Assessment {
  const measured = measure(input, method)
  if (isRefusal(measured)) return notAssessable(method, [measured.refused])
  const { target, latest } = input
  const judged = judge(toUsable(input), measured, method)
  const passed: readonly Reason[] =
    target && target.year < latest.year ? [{ code: 'targetPassed', year: target.year }] : []
  return { ...judged, reasons: [...judged.reasons, ...passed] }
}

/** What a method measures of an input: its formula, value and classes, before any guard has had its say. */
export function measure(given: AssessmentInput, method: MethodId): Measurement | Refusal {
  const { base, latest, target } = given
  const numbers = [base.value, latest.value, base.year, latest.year, target?.value ?? 0, target?.year ?? 0]
  if (!numbers.every(Number.isFinite)) return { refused: { code: 'noData' } }
  if (latest.year - base.year < 1) return { refused: { code: 'tooFewPoints', count: 1 } }
  const input = toUsable(given)
  const measured = methods[method](input)
  if (isRefusal(measured)) return measured
  const value = toFinite(measured.value)
  if (value === null && !isTargetMet(input) && !wasTargetMetAtStart(input))
    return { refused: { code: 'outOfRange' } }
  return { ...measured, value, score: toFinite(measured.score) }
}

const toFinite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null)

/** A target that was to be reached before the base year asks for no pace; it can only be met. */
function toUsable(input: AssessmentInput): AssessmentInput {
  const { base, target } = input
  if (!target || target.year > base.year || isTargetMet(input)) return input
  return { ...input, target: undefined }
}

/** The class a method gives a target that has been reached. */
const metLabels = {
  eurostat: 'SP',
  statcan: 'achieved',
  unChart: '3',
  linearPace: 'SP',
  plannedPath: 'green',
} as const satisfies Record<MethodId, string>

function judge(input: AssessmentInput, measured: Measurement, method: MethodId): Assessment {
  const { value, score, classes, reasons } = measured
  if (isTargetMet(input)) {
    const fromStart: readonly Reason[] = wasTargetMetAtStart(input) ? [{ code: 'targetMetAtStart' }] : []
    const best = score === null ? null : 5
    return {
      method,
      status: 'targetMet',
      classLabel: metLabels[method],
      value,
      score: best,
      reasons: fromStart,
    }
  }
  if (wasTargetMetAtStart(input)) {
    // From beyond the target and back: a ratio of paces may come out positive, and would say the opposite.
    const isAway = value !== null && value < 0
    return {
      method,
      status: 'significantSetback',
      classLabel: worstOf(classes).label,
      value: isAway ? value : null,
      score: score === null || isAway ? score : -5,
      reasons: [{ code: 'targetMetAndLost' }],
    }
  }
  const { label, status } = classify(value ?? Number.NEGATIVE_INFINITY, classes)
  const judged: Assessment = { method, status, classLabel: label, value, score, reasons }
  // At its natural limit a measure can do no better than stand still.
  const isAtLimit = bestOf(classes).from === 0
  if (input.base.value !== input.latest.value || isAtLimit) return judged
  return { ...judged, status: 'noProgress', reasons: [...reasons, { code: 'unchanged' }] }
}
