import type { Status } from '#domain/assessment/assessment.ts'
import type { IndicatorAssessment } from '#domain/assessment/assessIndicator.ts'
import { assessByEveryMethod, assessByShiftedBase } from '#domain/assessment/certainty.ts'
import type { MethodChoice } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { formatMeasured, isRate } from '#i18n/measuredValue.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import type { JudgedRequest } from './explanationRequest.ts'
import { toJudged } from './explanationRequest.ts'

/** The same series judged in another way. */
export interface Alternative {
  readonly id: string
  readonly name: string
  /** "strategins metod", "saknar uppgift, räknas från 2021". */
  readonly remark: string | undefined
  readonly status: Status
  readonly word: string
  /** "+1,6 % per år" or "134 % av takten som krävs"; why not, where there is none. */
  readonly detail: string
  readonly isShown: boolean
  /** What the address has to say for everything to be judged so; `undefined` is the strategy's own. */
  readonly choice: MethodChoice
}

/** The five methods side by side. */
export function toMethodAlternatives(request: JudgedRequest): readonly Alternative[] {
  const { series, spec, method, strategy, settings, indicator, language } = request
  const { method: official } = toMethodSettings({ ...settings, chosen: undefined }, indicator)
  return assessByEveryMethod(series, spec).map((verdict) => ({
    ...describe(request, verdict),
    id: verdict.method,
    name: methodWords[language].names[verdict.method],
    remark: verdict.method === official ? explanationWords[language].official : undefined,
    isShown: verdict.method === method,
    choice: {
      method: verdict.method === strategy.method ? undefined : verdict.method,
      baseYear: settings.chosen?.baseYear,
    },
  }))
}

/** The base year two years earlier to two years later. */
export function toBaseAlternatives(request: JudgedRequest): readonly Alternative[] {
  const { series, spec, method, strategy, settings, language } = request
  return assessByShiftedBase(series, spec, method).map((verdict) => ({
    ...describe(request, verdict),
    id: String(verdict.baseYear),
    name: String(verdict.baseYear),
    remark: toBaseRemark(verdict.baseYear, verdict.base?.year, request),
    isShown: verdict.baseYear === spec.baseYear,
    choice: {
      method: settings.chosen?.method,
      baseYear: verdict.baseYear === strategy.baseYear ? undefined : verdict.baseYear,
    },
  }))

  function toBaseRemark(wanted: number, used: number | undefined, { indicator }: JudgedRequest) {
    const words = explanationWords[language]
    const { baseYear: official } = toMethodSettings({ ...settings, chosen: undefined }, indicator)
    if (used !== undefined && used !== wanted) return words.countedFrom(used)
    return wanted === official ? words.officialBase : undefined
  }
}

function describe(
  { spec, hasTarget, language }: JudgedRequest,
  verdict: IndicatorAssessment,
): Pick<Alternative, 'status' | 'word' | 'detail'> {
  const [reason] = verdict.reasons
  const measured = toJudged(spec, verdict)?.measurement
  const words = explanationWords[language]
  const isMeasured = measured !== undefined && measured.value !== null
  const told = isMeasured ? formatMeasured(measured.value, measured.formula, language) : undefined
  const why = reason ? describeReason(reason, hasTarget, language) : ''
  return {
    status: verdict.status,
    word: toStatusWord(verdict.status, hasTarget, language),
    detail:
      told === undefined || !measured
        ? why
        : isRate(measured.formula)
          ? words.perYear(told)
          : words.ofRequired(told),
  }
}
