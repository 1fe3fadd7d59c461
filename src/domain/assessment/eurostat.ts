import type { Assessment, AssessmentInput, Status } from './assessment.ts'
import { roundGrowth, toAnnualGrowth, toLimitFactor, toSign } from './growth.ts'

/** Eurostat, "Sustainable development in the European Union", monitoring method; borders as there. */
export const eurostatBorders = {
  withTarget: { significant: 0.95, moderate: 0.6, none: 0 },
  withoutTarget: { significant: 0.01, moderate: 0.001 },
} as const

type Verdict = Pick<Assessment, 'status' | 'classLabel' | 'value' | 'score'>

const clampScore = (score: number) => Math.min(5, Math.max(-5, score))

/** Yearly growth turned the wanted way, `P = d·cagr`; borders of progress shrink near a natural limit. */
export function judgeRate(rate: number, limitFactor: number): Verdict {
  if (limitFactor === 0 && rate >= 0)
    return { status: 'significantProgress', classLabel: 'SP', value: rate, score: 5 }
  const { status, classLabel } = classifyRate(rate, limitFactor)
  const score = rate > 0 ? (250 * rate) / limitFactor : 250 * rate
  return { status, classLabel, value: rate, score: clampScore(score) }
}

function classifyRate(rate: number, factor: number): { status: Status; classLabel: string } {
  const { significant, moderate } = eurostatBorders.withoutTarget
  if (rate > significant * factor) return { status: 'significantProgress', classLabel: 'SP' }
  if (rate > moderate * factor) return { status: 'moderateProgress', classLabel: 'MP' }
  if (rate >= -moderate) return { status: 'noProgress', classLabel: 'NP' }
  if (rate >= -significant) return { status: 'moderateSetback', classLabel: 'MD' }
  return { status: 'significantSetback', classLabel: 'SD' }
}

/** Actual pace over required pace, `R`, on the way to a target that has not been met. */
export function judgeRatio(ratio: number): Verdict {
  return { ...classifyRatio(ratio), value: ratio, score: toRatioScore(ratio) }
}

function classifyRatio(ratio: number): { status: Status; classLabel: string } {
  const { significant, moderate, none } = eurostatBorders.withTarget
  if (ratio > significant) return { status: 'significantProgress', classLabel: 'SP' }
  if (ratio > moderate) return { status: 'moderateProgress', classLabel: 'MP' }
  if (ratio >= none) return { status: 'insufficientProgress', classLabel: 'MD' }
  return { status: 'significantSetback', classLabel: 'SD' }
}

function toRatioScore(ratio: number): number {
  if (ratio > 1.3) return 5
  if (ratio >= 0.6) return (5 / 0.7) * (ratio - 0.6)
  if (ratio > -0.6) return (5 / 1.2) * (ratio + 0.6) - 5
  return -5
}

/** `R = d·cagr(base→latest) / |cagr(base→target)|`; `null` where either growth has no meaning. */
export function toPaceRatio(input: AssessmentInput): number | null {
  if (!input.target) return null
  const actual = toAnnualGrowth(input.base, input.latest)
  const required = toAnnualGrowth(input.base, input.target)
  if (actual === null || required === null || required === 0) return null
  return (toSign(input.direction) * actual) / Math.abs(required)
}

/** `P = d·cagr(base→latest)`, and the factor for the measure's natural limit. */
export function assessRate(input: AssessmentInput): Verdict | null {
  const growth = toAnnualGrowth(input.base, input.latest)
  if (growth === null) return null
  const rate = roundGrowth(toSign(input.direction) * growth)
  return judgeRate(rate === 0 ? 0 : rate, toLimitFactor(input.base.value, input.limit))
}
