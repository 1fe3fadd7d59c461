import type { Direction, IndicatorKind } from '../indicator.ts'
import type { RegionKind } from '../region.ts'
import type { Observation, Series, YearValue } from '../series.ts'
import { findFirstFrom, findLastBreak, findLatest } from '../series.ts'
import { assess, measure } from './assess.ts'
import type { Assessment, AssessmentInput, MethodId, Reason } from './assessment.ts'
import { notAssessable } from './assessment.ts'
import { guardLimits } from './guardLimits.ts'
import { isRefusal } from './measurement.ts'
import { findNearStatus } from './nearBorder.ts'

/** Settings of one indicator in one place that decide how its series is judged. */
export interface AssessmentSpec {
  readonly direction: Direction
  readonly kind: IndicatorKind
  readonly baseYear: number
  readonly breakYears: readonly number[]
  readonly target?: YearValue | undefined
  readonly limit?: number | undefined
  /** Half the width of a single value's 95 % confidence interval, in the measure's unit, where it is known. */
  readonly margin?: number | undefined
  /** How many decimals the figure is shown with. */
  readonly decimals: number
  readonly countsPeople: boolean
  readonly regionKind: RegionKind
  /** The year the release was made; figures more than three years older are marked. */
  readonly releaseYear: number
}

export interface IndicatorAssessment extends Assessment {
  readonly base: YearValue | null
  readonly latest: YearValue | null
}

/**
 * Chooses base and latest and judges. The base is the base year's value, else the next later year's, never
 * before a series break; the latest is the last value that is not provisional. Never throws.
 */
export function assessIndicator(series: Series, spec: AssessmentSpec, method: MethodId): IndicatorAssessment {
  const latest = toYearValue(findLatest(series))
  const refuse = (reason: Reason) => ({ ...notAssessable(method, [reason]), base: null, latest })
  if (spec.direction === 'context')
    return { ...refuse({ code: 'noDirection' }), status: 'context', classLabel: 'none' }
  if (!latest) return refuse({ code: 'noData' })

  const breakYear = findLastBreak(spec.breakYears, latest.year)
  const comparable = series.observations.filter(
    ({ year }) => year >= (breakYear ?? year) && year <= latest.year,
  )
  if (spec.kind === 'survey' && comparable.length < guardLimits.surveys)
    return refuse({ code: 'tooFewSurveys', count: comparable.length })
  const start = Math.max(spec.baseYear, breakYear ?? spec.baseYear)
  const base = toYearValue(findFirstFrom(series, start))
  if (!base || base.year >= latest.year) {
    const count = comparable.filter(({ year }) => year >= start).length
    return refuse({ code: 'tooFewPoints', count, since: start })
  }
  if (isTooFewPeople(spec, base, latest)) return { ...refuse({ code: 'smallNumbers' }), base }

  const { direction, target, limit } = spec
  const input: AssessmentInput = { direction, base, latest, target, limit }
  const judged = heedMargin(spec, input, assess(input, method))
  const remarks = toRemarks(spec, comparable, input, judged, breakYear)
  return { ...judged, reasons: [...judged.reasons, ...remarks], base, latest }
}

function toYearValue(observation: Observation | undefined): YearValue | null {
  return observation ? { year: observation.year, value: observation.value } : null
}

/** A change that lies within the margin of the difference between two surveys is no certain change. */
function heedMargin({ margin }: AssessmentSpec, input: AssessmentInput, judged: Assessment): Assessment {
  if (margin === undefined || judged.status === 'notAssessable' || judged.status === 'targetMet')
    return judged
  const isWithin = Math.abs(input.latest.value - input.base.value) <= Math.SQRT2 * margin
  if (!isWithin) return judged
  return { ...judged, status: 'noProgress', score: null, reasons: [{ code: 'withinMargin' }] }
}

function isTooFewPeople(spec: AssessmentSpec, base: YearValue, latest: YearValue): boolean {
  if (!spec.countsPeople || spec.regionKind !== 'municipality') return false
  return Math.max(Math.abs(base.value), Math.abs(latest.value)) < guardLimits.people
}

function toRemarks(
  spec: AssessmentSpec,
  comparable: readonly Observation[],
  input: AssessmentInput,
  judged: Assessment,
  breakYear: number | undefined,
): Reason[] {
  const { base, latest } = input
  const reasons: Reason[] = []
  if (base.year !== spec.baseYear)
    reasons.push({
      code: 'laterBaseYear',
      wanted: spec.baseYear,
      used: base.year,
      isBreak: breakYear !== undefined && breakYear > spec.baseYear,
    })
  if (comparable.filter(({ year }) => year >= base.year).length === 2)
    reasons.push({ code: 'onlyTwoPoints', from: base.year, to: latest.year })
  if (isWithinRounding(spec, base, latest, judged)) reasons.push({ code: 'withinRounding' })
  else reasons.push(...toNearBorder(input, judged))
  if (hasTurned(comparable, base, latest, judged)) reasons.push({ code: 'lastYearTurned', year: latest.year })
  if (spec.kind === 'survey' && spec.margin === undefined) reasons.push({ code: 'unknownMargin' })
  if (isOldFigure(latest.year, spec.releaseYear)) reasons.push({ code: 'oldData', year: latest.year })
  return reasons
}

/** So old that what is said of it is marked. */
export function isOldFigure(year: number, releaseYear: number): boolean {
  return year < releaseYear - guardLimits.years
}

/** Beside a verdict that a border decided; not where a guard decided instead. */
function toNearBorder(input: AssessmentInput, { method, status, reasons }: Assessment): readonly Reason[] {
  const isDecidedByGuard = reasons.some(({ code }) => guardsThatDecide.has(code))
  if (status === 'targetMet' || status === 'notAssessable' || isDecidedByGuard) return []
  const measured = measure(input, method)
  const neighbour = isRefusal(measured) ? undefined : findNearStatus(measured)
  return neighbour === undefined ? [] : [{ code: 'nearBorder', neighbour }]
}

const guardsThatDecide: ReadonlySet<Reason['code']> = new Set([
  'unchanged',
  'withinMargin',
  'targetMetAndLost',
])

/** Better or worse by less than one unit of the last decimal shown. The tolerance is for 25.9 − 25.8 in binary. */
function isWithinRounding(
  { decimals }: AssessmentSpec,
  base: YearValue,
  latest: YearValue,
  { status }: Assessment,
): boolean {
  if (['noProgress', 'targetMet', 'notAssessable'].includes(status) || latest.value === base.value)
    return false
  const units = Math.abs(latest.value - base.value) * 10 ** decimals
  return units < 1 - 1e-9
}

/** The last step went the other way than the whole stretch the verdict is built on. */
function hasTurned(
  comparable: readonly Observation[],
  base: YearValue,
  latest: YearValue,
  judged: Assessment,
): boolean {
  const previous = comparable.at(-2)
  if (!previous || previous.year <= base.year || judged.status === 'noProgress') return false
  return (latest.value - base.value) * (latest.value - previous.value) < 0
}
