import type { YearValue } from '../series.ts'
import type { AssessmentInput } from './assessment.ts'

/** Growth is rounded to ten decimals before it is compared, so that borders do not hang on the last bit. */
export function roundGrowth(value: number): number {
  return Math.round(value * 1e10) / 1e10
}

/**
 * Compound annual growth rate, `(a/b)^(1/(ta−tb)) − 1`, from `from` to `to`.
 * `null` when it has no meaning: no time between, a zero start, or a change of sign.
 */
export function toCompoundGrowth(from: YearValue, to: YearValue): number | null {
  const years = to.year - from.year
  const ratio = to.value / from.value
  if (years <= 0 || !Number.isFinite(ratio) || ratio < 0) return null
  return Math.pow(ratio, 1 / years) - 1
}

/** Compound annual growth rate, rounded to ten decimals as Eurostat's method asks. */
export function toAnnualGrowth(from: YearValue, to: YearValue): number | null {
  const growth = toCompoundGrowth(from, to)
  return growth === null ? null : roundGrowth(growth)
}

/** +1 where higher is better, −1 where lower is. */
export function toSign(direction: AssessmentInput['direction']): 1 | -1 {
  return direction === 'up' ? 1 : -1
}

/** How sharply the borders shrink near the limit. */
export const limitExponent = 4.44

/**
 * How much the borders of progress shrink as a measure nears its natural limit.
 * Statistics Canada's factor, as Eustat applies it: `a = 4.44`, and 1 without a limit.
 */
export function toLimitFactor(baseValue: number, limit: number | undefined): number {
  if (limit === undefined || limit === 0) return 1
  const share = Math.abs(baseValue) / Math.abs(limit)
  if (share >= 2) return 1
  return 1 - Math.pow(share <= 1 ? share : 2 - share, limitExponent)
}

/** `((yt−y0)/(t−t0)) / ((yT−y0)/(T−t0))`, the pace along a straight path; not finite where the target is the base. */
export function toLinearPace({ base, latest }: AssessmentInput, target: YearValue): number {
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
