import { measure } from '#domain/assessment/assess.ts'
import type { AssessmentInput, MethodId } from '#domain/assessment/assessment.ts'
import type { Measurement } from '#domain/assessment/measurement.ts'
import { isRefusal } from '#domain/assessment/measurement.ts'

/** A value that rises a little, far from any limit: no guard has anything to say. */
const rising: AssessmentInput = {
  direction: 'up',
  base: { year: 2020, value: 100 },
  latest: { year: 2025, value: 105 },
}
const target = { year: 2030, value: 120 }

const withTarget = (input: AssessmentInput, hasTarget: boolean) => (hasTarget ? { ...input, target } : input)

/** What a method measures in the plain case, asked of the method itself. Undefined where it needs a target. */
export function measurePlainly(method: MethodId, hasTarget: boolean): Measurement | undefined {
  return ask(withTarget(rising, hasTarget), method)
}

/** The same from zero, where per cent of the base value says nothing. */
export function measureFromZero(method: MethodId, hasTarget: boolean): Measurement | undefined {
  return ask(withTarget({ ...rising, base: { ...rising.base, value: 0 } }, hasTarget), method)
}

/**
 * What a method measures when its value, a yearly rate or a ratio, is to be `value`: over one year, towards a target
 * ten per cent off.
 */
export function measureAt(value: number, method: MethodId, hasTarget: boolean): Measurement | undefined {
  const [from, step] = [100, hasTarget ? 10 : 100]
  const input: AssessmentInput = {
    direction: 'up',
    base: { year: 2020, value: from },
    latest: { year: 2021, value: from + step * value },
    target: hasTarget ? { year: 2021, value: from + step } : undefined,
  }
  return ask(input, method)
}

function ask(input: AssessmentInput, method: MethodId): Measurement | undefined {
  const measured = measure(input, method)
  return isRefusal(measured) ? undefined : measured
}
