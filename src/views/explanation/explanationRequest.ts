import type { AssessmentInput } from '#domain/assessment/assess.ts'
import { measure } from '#domain/assessment/assess.ts'
import type { MethodId } from '#domain/assessment/assessment.ts'
import type { AssessmentSpec, IndicatorAssessment } from '#domain/assessment/assessIndicator.ts'
import type { Measurement } from '#domain/assessment/measurement.ts'
import { isRefusal } from '#domain/assessment/measurement.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toAssessmentSpec, toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import type { Series } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'

/** What an explanation is asked of. */
export interface ExplanationRequest {
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly place: Region
  readonly settings: StandingSettings
  /** Names of places and groups; undefined while they cannot be had. */
  readonly catalogue: RegionCatalogue | undefined
  readonly language: Language
}

/** What is asked, judged: the series and the settings the verdict was made from. */
export interface JudgedRequest extends ExplanationRequest {
  readonly standing: Standing
  readonly series: Series
  readonly spec: AssessmentSpec
  readonly method: MethodId
  readonly hasTarget: boolean
  /** What the method was given, and what it measured; undefined where nothing could be judged. */
  readonly judged: Judged | undefined
}

export interface Judged {
  readonly input: AssessmentInput
  readonly measurement: Measurement
}

export function toJudgedRequest(request: ExplanationRequest): JudgedRequest {
  const { indicator, place, settings } = request
  const standing = toStanding(indicator, place.code, settings)
  const spec = toAssessmentSpec(indicator, place.code, settings)
  return {
    ...request,
    standing,
    series: seriesOf(indicator.cube, place.code, standing.sex),
    spec,
    method: toMethodSettings(settings, indicator).method,
    hasTarget: spec.target !== undefined,
    judged: toJudged(spec, standing.verdict),
  }
}

/** What a verdict was measured from. */
export function toJudged(spec: AssessmentSpec, verdict: IndicatorAssessment): Judged | undefined {
  const { direction, target, limit } = spec
  const { base, latest, status, method } = verdict
  if (direction === 'context' || status === 'notAssessable' || !base || !latest) return undefined
  const input: AssessmentInput = { direction, base, latest, target, limit }
  const measurement = measure(input, method)
  return isRefusal(measurement) ? undefined : { input, measurement }
}
