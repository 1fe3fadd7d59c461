import type { AssessmentInput } from './assessment.ts'

/** Growth is rounded to ten decimals before it is compared, so that borders do not hang on the last bit. */
export function roundGrowth(value: number): number {
  return Math.round(value * 1e10) / 1e10
}

/**
 * Compound annual growth rate, `(a/b)^(1/(ta−tb)) − 1`, from `from` to `to`.
 * `null` when it has no meaning: no time between, a zero start, or a change of sign.
 */
export function toAnnualGrowth(
  from: { year: number; value: number },
  to: { year: number; value: number },
): number | null {
  const years = to.year - from.year
  const ratio = to.value / from.value
  if (years <= 0 || !Number.isFinite(ratio) || ratio < 0) return null
  return roundGrowth(Math.pow(ratio, 1 / years) - 1)
}

/** +1 where higher is better, −1 where lower is. */
export function toSign(direction: AssessmentInput['direction']): 1 | -1 {
  return direction === 'up' ? 1 : -1
}

/**
 * How much the borders of progress shrink as a measure nears its natural limit.
 * Statistics Canada's factor, as Eustat applies it: `a = 4.44`, and 1 without a limit.
 */
export function toLimitFactor(baseValue: number, limit: number | undefined): number {
  if (limit === undefined || limit === 0) return 1
  const base = Math.abs(baseValue)
  const edge = Math.abs(limit)
  if (base >= 2 * edge) return 1
  if (base <= edge) return 1 - Math.pow(base / edge, 4.44)
  return 1 - Math.pow((2 * edge - base) / edge, 4.44)
}
