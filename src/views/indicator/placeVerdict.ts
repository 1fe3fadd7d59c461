import type { Status } from '#domain/assessment/assessment.ts'
import { assessIndicator } from '#domain/assessment/assessIndicator.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toAssessmentSpec, toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import { findTarget, seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Sex } from '#domain/series.ts'
import { toStatusWord } from '#i18n/statusWords.ts'

/** A place's verdict for one sex, with the word for it; undefined for a measure without a wanted way. */
export function judgePlace(
  indicator: Indicator,
  code: string,
  sex: Sex,
  settings: StandingSettings,
  language: Language,
): { readonly status: Status; readonly word: string } | undefined {
  if (indicator.direction === 'context') return undefined
  const { method } = toMethodSettings(settings, indicator)
  const series = seriesOf(indicator.cube, code, sex)
  const { status } = assessIndicator(series, toAssessmentSpec(indicator, code, settings), method)
  return { status, word: toStatusWord(status, findTarget(indicator, code) !== undefined, language) }
}
