import type { AssessmentInput } from '#domain/assessment/assess.ts'
import { assess } from '#domain/assessment/assess.ts'
import type { Status } from '#domain/assessment/assessment.ts'
import { findTurningPoints } from '#domain/assessment/turningPoints.ts'
import { formatChangeSize } from '#i18n/amount.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import type { JudgedRequest } from './explanationRequest.ts'

/**
 * "Hade 2022 års värde varit 0,3 procentenheter högre hade det stått ”Förbättras något”.", nearest first. The distance is
 * rounded outwards to what is shown, so that the sentence holds.
 */
export function toDistances(request: JudgedRequest): readonly string[] {
  const { judged, method, standing, indicator, hasTarget, language } = request
  const isByMargin = standing.verdict.reasons.some(({ code }) => code === 'withinMargin')
  if (!judged || isByMargin) return []
  const { input } = judged
  const judge = (value: number) => assess({ ...input, latest: { ...input.latest, value } }, method).status
  const { better, worse } = findTurningPoints(input, method)
  return [better, worse]
    .flatMap((point) => (point ? [point.value - input.latest.value] : []))
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .flatMap((distance) => {
      const shown = roundOutwards(distance, indicator.decimals)
      const status = findOtherStatus(input, shown, judge)
      if (status === undefined) return []
      const size = formatChangeSize(shown, indicator, language)
      const word = toStatusWord(status, hasTarget, language)
      return [explanationWords[language].distance(input.latest.year, size, shown > 0, word)]
    })
}

/** Undefined when the rounding leads out of the measure's limit, or to no other verdict. */
function findOtherStatus(
  { base, latest, limit }: AssessmentInput,
  shift: number,
  judge: (value: number) => Status,
): Status | undefined {
  const value = latest.value + shift
  const isTooHigh = limit !== undefined && value > limit
  const isTooLow = base.value >= 0 && latest.value >= 0 && value < 0
  if (isTooHigh || isTooLow) return undefined
  const status = judge(value)
  return status === judge(latest.value) ? undefined : status
}

/** Away from zero to the last decimal shown, at least one unit of it. The tolerance is for sums in binary. */
export function roundOutwards(value: number, decimals: number): number {
  const units = Math.abs(value) * 10 ** decimals
  return (Math.sign(value) * Math.max(1, Math.ceil(units - 1e-9))) / 10 ** decimals
}
