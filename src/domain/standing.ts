import type { MethodId } from './assessment/assessment.ts'
import { statuses } from './assessment/assessment.ts'
import type { IndicatorAssessment } from './assessment/assessIndicator.ts'
import { assessIndicator } from './assessment/assessIndicator.ts'
import type { Indicator } from './indicator.ts'
import { findTarget, isPublishedFor, seriesOf, sexesIn } from './indicator.ts'
import { regionKindOf } from './region.ts'
import type { Series, Sex, YearValue } from './series.ts'
import { findLatest, findObservation } from './series.ts'

/** How one place stands on one indicator: what an overview needs, without the whole series. */
export interface Standing {
  readonly indicator: string
  readonly region: string
  /** Whose figures these are: the total, or the sex judged least favourably where only the sexes are published. */
  readonly sex: Sex
  readonly verdict: IndicatorAssessment
  /** The comparison region in the year of the latest value. */
  readonly comparison: YearValue | null
  readonly sparkline: Sparkline
}

/** Values a year apart from `firstYear`; `null` where there is none. */
export interface Sparkline {
  readonly firstYear: number
  readonly values: readonly (number | null)[]
}

export interface StandingSettings {
  readonly baseYear: number
  readonly method: MethodId
  readonly releaseYear: number
  readonly comparison: string
}

/** Judges an indicator for a place and gathers what is shown beside the verdict. */
export function toStanding(indicator: Indicator, region: string, settings: StandingSettings): Standing {
  const candidates = judgedSexes(indicator, region).map((sex) => ({
    sex,
    verdict: assessSeries(indicator, region, sex, settings),
  }))
  const [chosen = { sex: 'total' as const, verdict: assessSeries(indicator, region, 'total', settings) }] =
    candidates.sort((a, b) => statuses.indexOf(b.verdict.status) - statuses.indexOf(a.verdict.status))
  const series = seriesOf(indicator.cube, region, chosen.sex)
  return {
    indicator: indicator.id,
    region,
    sex: chosen.sex,
    verdict: withRegionReasons(indicator, region, chosen.sex, chosen.verdict, candidates.length > 1),
    comparison: toComparison(indicator, region, chosen.sex, settings.comparison, chosen.verdict.latest),
    sparkline: toSparkline(series),
  }
}

function judgedSexes(indicator: Indicator, region: string): readonly Sex[] {
  const sexes = sexesIn(indicator.cube, region)
  return sexes.includes('total') ? ['total'] : sexes
}

/** The verdict on one place and sex, from the whole series. */
export function assessSeries(
  indicator: Indicator,
  region: string,
  sex: Sex,
  settings: StandingSettings,
): IndicatorAssessment {
  const series = seriesOf(indicator.cube, region, sex)
  return assessIndicator(
    series,
    {
      direction: indicator.direction,
      kind: indicator.kind,
      baseYear: settings.baseYear,
      breakYears: indicator.breaks.map((seriesBreak) => seriesBreak.year),
      target: findTarget(indicator, region),
      limit: indicator.limit,
      decimals: indicator.decimals,
      countsPeople: indicator.countsPeople,
      regionKind: regionKindOf(region),
      releaseYear: settings.releaseYear,
    },
    settings.method,
  )
}

function withRegionReasons(
  indicator: Indicator,
  region: string,
  sex: Sex,
  verdict: IndicatorAssessment,
  isBySex: boolean,
): IndicatorAssessment {
  const [first] = verdict.reasons
  if (first?.code === 'noData' && !isPublishedFor(indicator.cube, regionKindOf(region)))
    return { ...verdict, reasons: [{ code: 'notPublishedForRegion' }] }
  const reasons = [...verdict.reasons]
  if (isBySex) reasons.push({ code: 'sexesApart', sex })
  if (indicator.target && !findTarget(indicator, region) && verdict.latest)
    reasons.push({ code: 'targetElsewhere' })
  return { ...verdict, reasons }
}

function toComparison(
  indicator: Indicator,
  region: string,
  sex: Sex,
  comparison: string,
  latest: YearValue | null,
): YearValue | null {
  if (!latest || region === comparison) return null
  const observation = findObservation(seriesOf(indicator.cube, comparison, sex), latest.year)
  return observation ? { year: observation.year, value: observation.value } : null
}

function toSparkline(series: Series): Sparkline {
  const first = series.observations[0]
  const last = findLatest(series)
  if (!first || !last) return emptySparkline
  const length = last.year - first.year + 1
  const values = Array.from(
    { length },
    (_, index) => findObservation(series, first.year + index)?.value ?? null,
  )
  return { firstYear: first.year, values }
}

const emptySparkline: Sparkline = { firstYear: 0, values: [] }
