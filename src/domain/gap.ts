import type { AssessmentSpec, IndicatorAssessment } from './assessment/assessIndicator.ts'
import { assessIndicator } from './assessment/assessIndicator.ts'
import type { ReasonCode } from './assessment/assessment.ts'
import type { Certainty } from './assessment/certainties.ts'
import { toCertainty } from './assessment/certainty.ts'
import type { Arrival } from './assessment/drift.ts'
import { findArrival, toDrift } from './assessment/drift.ts'
import { toHeading } from './assessment/heading.ts'
import type { StandingSettings } from './assessmentSettings.ts'
import { toAssessmentSpec, toMethodSettings } from './assessmentSettings.ts'
import type { Direction, IndicatorSummary } from './indicator.ts'
import type { Series } from './series.ts'
import { findObservation, toSeries } from './series.ts'

/** An arrival whose uncertainty is known. */
export interface KnownArrival extends Arrival {
  readonly earliest: number
}

/** A difference between two groups or places, judged as a measure of its own: the smaller the better. */
export interface JudgedGap {
  readonly verdict: IndicatorAssessment
  readonly certainty: Certainty | null
  /** Who has the larger value is another than in the verdict's base year. */
  readonly hasCrossed: boolean
  /**
   * When it is gone at the pace since the verdict's base year; undefined where no year can be promised, or not how
   * certain it is.
   */
  readonly arrival: KnownArrival | undefined
}

/**
 * Judges a difference by the settings of the indicator it is taken from. `difference` may change sign: its size is
 * judged, and it is gone where it reaches zero.
 */
export function judgeGap(
  difference: Series,
  indicator: IndicatorSummary,
  region: string,
  settings: StandingSettings,
): JudgedGap {
  const { method } = toMethodSettings(settings, indicator)
  const spec = toGapSpec(toAssessmentSpec(indicator, region, settings))
  const size = toGapSize(difference)
  const verdict = assessIndicator(size, spec, method)
  return {
    verdict,
    certainty: toCertainty(size, spec, method),
    hasCrossed: hasChangedSign(difference, verdict),
    arrival: findGone(difference, verdict),
  }
}

/** How large a difference is, whichever way it goes. */
export function toGapSize({ observations, gaps }: Series): Series {
  const sizes = observations.map((observation) => ({ ...observation, value: Math.abs(observation.value) }))
  return toSeries([...sizes, ...gaps])
}

/** No target and no limit of its own; the margin of a difference is wider than that of the two it is taken from. */
function toGapSpec(spec: AssessmentSpec): AssessmentSpec {
  return {
    ...spec,
    direction: spec.direction === 'context' ? 'context' : 'down',
    target: undefined,
    limit: undefined,
    margin: spec.margin === undefined ? undefined : Math.SQRT2 * spec.margin,
  }
}

function hasChangedSign(difference: Series, { base, latest }: IndicatorAssessment): boolean {
  if (!base || !latest) return false
  const from = findObservation(difference, base.year)?.value ?? 0
  const to = findObservation(difference, latest.year)?.value ?? 0
  return from * to < 0
}

/** Reasons that say a change is too little known, or too small, to be drawn on into the future. */
const unsafe: ReadonlySet<ReasonCode> = new Set(['onlyTwoPoints', 'withinRounding', 'unknownMargin'])

/** A difference that has changed sign leads away from zero, even where it has become smaller. */
function findGone(
  difference: Series,
  { status, reasons, base, latest }: IndicatorAssessment,
): KnownArrival | undefined {
  if (!base || !latest || toHeading(status) !== 'improving') return undefined
  if (reasons.some(({ code }) => unsafe.has(code))) return undefined
  const judged = difference.observations.filter(({ year }) => year >= base.year && year <= latest.year)
  const drift = toDrift(judged)
  const last = judged.at(-1)
  const arrival = drift && last && findArrival(drift, last, 0)
  return arrival?.earliest == null ? undefined : { ...arrival, earliest: arrival.earliest }
}

/** The two values a difference lies between. */
export interface GapEnds {
  readonly low: number
  readonly high: number
}

/**
 * A difference that has shrunk because its better end has become worse, while its worse end has not become better.
 * Never where there is no better end.
 */
export function isLevelledDown(base: GapEnds, latest: GapEnds, direction: Direction): boolean {
  if (direction === 'context' || latest.high - latest.low >= base.high - base.low) return false
  const [better, worse] =
    direction === 'up'
      ? [latest.high - base.high, latest.low - base.low]
      : [base.low - latest.low, base.high - latest.high]
  return better < 0 && worse <= 0
}
