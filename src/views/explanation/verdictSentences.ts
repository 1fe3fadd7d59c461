import type { Status } from '#domain/assessment/assessment.ts'
import { classify } from '#domain/assessment/classTable.ts'
import type { Measurement } from '#domain/assessment/measurement.ts'
import { findTarget } from '#domain/indicator.ts'
import { formatChangeSize } from '#i18n/amount.ts'
import { describeClassRange } from '#i18n/classRange.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { formatMeasured } from '#i18n/measuredValue.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import type { Judged, JudgedRequest } from './explanationRequest.ts'

/** The verdict in plain words: what was measured, which way is better, and what it counts as. */
export function toVerdictSentences(request: JudgedRequest): readonly string[] {
  const { judged, standing, spec, language } = request
  if (!judged || spec.direction === 'context') return []
  const { status, reasons } = standing.verdict
  const isDecidedByGuard = reasons.some(({ code }) => guardsThatDecide.has(code))
  return [
    ...tellMeasured(request, judged),
    explanationWords[language].direction[spec.direction],
    ...(isDecidedByGuard ? [] : tellClass(request, judged.measurement, status)),
  ]
}

const guardsThatDecide: ReadonlySet<string> = new Set(['unchanged', 'withinMargin', 'targetMetAndLost'])

function tellMeasured(request: JudgedRequest, { input, measurement }: Judged): readonly string[] {
  const { indicator, place, standing, language } = request
  const words = explanationWords[language]
  const { base, latest } = input
  const held = findTarget(indicator, place.code)
  if (!held) return tellChange(request, { input, measurement })
  const target = describeTargetValue(held, indicator, language)
  const isLost = standing.verdict.reasons.some(({ code }) => code === 'targetMetAndLost')
  if (isLost) return [words.lost(target)]
  if (standing.verdict.status === 'targetMet') return [words.met(target)]
  if (base.value === latest.value) return [words.same(base.year, latest.year)]
  const { value, formula } = measurement
  if (value === null || value < 0) return [words.awayFrom(target)]
  const share = formatMeasured(value, formula, language)
  if (formula === 'linearRatio') return [words.straightPace(share, target)]
  if (formula === 'projection') return [words.projected(share, target)]
  if (formula === 'achievement') return [words.achieved(share, latest.year, target)]
  return [words.pace(share, target)]
}

function tellChange(
  { indicator, language }: JudgedRequest,
  { input, measurement }: Judged,
): readonly string[] {
  const words = explanationWords[language]
  const { base, latest } = input
  const { value, formula } = measurement
  if (base.value === latest.value) return [words.same(base.year, latest.year)]
  const isUp = latest.value > base.value
  const rate = formatMeasured(Math.abs(value ?? 0), formula, language).replace(/^\+/u, '')
  if (formula !== 'absoluteChange') return [words.rate(isUp, rate, base.year, latest.year)]
  const perYear = (latest.value - base.value) / (latest.year - base.year)
  const amount = formatChangeSize(perYear, indicator, language)
  return [words.amount(isUp, amount, base.year, latest.year), words.ofLarger(rate)]
}

/** "Över 1 % räknas som ”Förbättras”." */
function tellClass(
  { hasTarget, language }: JudgedRequest,
  { value, classes }: Measurement,
  status: Status,
): readonly string[] {
  if (value === null || status === 'targetMet') return []
  const own = classify(value, classes)
  const range = describeClassRange(own, classes[classes.indexOf(own) - 1], language)
  return [explanationWords[language].classIs(range, toStatusWord(status, hasTarget, language))]
}
