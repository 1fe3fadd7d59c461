import type { Certainty } from './assessment/certainties.ts'
import { toCertainty } from './assessment/certainty.ts'
import { statuses } from './assessment/assessment.ts'
import type { Reason } from './assessment/assessment.ts'
import type { IndicatorAssessment } from './assessment/assessIndicator.ts'
import { assessIndicator } from './assessment/assessIndicator.ts'
import { explainRevision } from './assessment/revision.ts'
import type { StandingSettings } from './assessmentSettings.ts'
import { toAssessmentSpec, toMethodSettings } from './assessmentSettings.ts'
import type { Indicator, IndicatorSummary } from './indicator.ts'
import { findTarget, isPublishedFor, seriesOf, sexesIn } from './indicator.ts'
import type { PlaceRank } from './placeRank.ts'
import { findPlaceRank } from './placeRank.ts'
import { regionKindOf } from './region.ts'
import type { Sex, YearValue } from './series.ts'
import { findLatest, findObservation, sexes } from './series.ts'
import type { Sparkline } from './sparkline.ts'
import { toSparkline, toSparklineSeries } from './sparkline.ts'

/** What one sex's verdict in one place is made from, without the whole cube. */
interface JudgedFigures {
  readonly sex: Sex
  readonly sparkline: Sparkline
  /** The same as the source's replaced edition had it, where there is one. */
  readonly replaced?: Sparkline | undefined
  /** The comparison region in the year of the latest value. */
  readonly comparison: YearValue | null
  /** Among the places of its kind in that year. */
  readonly rank?: PlaceRank | undefined
}

/**
 * How one place stands on one indicator: what an overview needs, and all that is needed to judge it anew by another
 * method or base year. Its figures are the total's, or those of the sex judged least favourably where only the sexes are
 * published; the other sex's are then in `other`.
 */
export interface Standing extends JudgedFigures {
  readonly indicator: string
  readonly region: string
  readonly verdict: IndicatorAssessment
  readonly certainty: Certainty | null
  readonly other?: JudgedFigures | undefined
}

/** Judges an indicator for a place and gathers what is shown beside the verdict. */
export function toStanding(indicator: Indicator, region: string, settings: StandingSettings): Standing {
  const [first = 'total', second] = judgedSexes(indicator, region)
  const gather = (sex: Sex) => toJudgedFigures(indicator, region, sex, settings.comparison)
  const standing = judge(gather(first), second && gather(second), indicator, region, settings)
  const { verdict } = standing
  const isElsewhere = !verdict.latest && !isPublishedFor(indicator.cube, regionKindOf(region))
  if (!isElsewhere || indicator.direction === 'context') return standing
  return { ...standing, verdict: { ...verdict, reasons: [{ code: 'notPublishedForRegion' }] } }
}

/** The same standing judged by other settings, from the figures it carries. */
export function rejudge(
  standing: Standing,
  indicator: IndicatorSummary,
  settings: StandingSettings,
): Standing {
  const { region, verdict, other, sex, sparkline, replaced, comparison, rank } = standing
  const own: JudgedFigures = {
    sex,
    sparkline,
    ...(replaced ? { replaced } : {}),
    comparison,
    ...(rank ? { rank } : {}),
  }
  const { method } = toMethodSettings(settings, indicator)
  if (!verdict.latest) return { ...standing, verdict: { ...verdict, method } }
  const isOwnFirst = !other || sexes.indexOf(own.sex) < sexes.indexOf(other.sex)
  return isOwnFirst
    ? judge(own, other, indicator, region, settings)
    : judge(other, own, indicator, region, settings)
}

/** The sexes a place is judged by: the total, or women and men where only they are published. */
export function judgedSexes({ cube }: Indicator, region: string): readonly Sex[] {
  const published = sexesIn(cube, region)
  return published.includes('total') ? ['total'] : published
}

function toJudgedFigures(indicator: Indicator, region: string, sex: Sex, comparison: string): JudgedFigures {
  const { cube, replaced } = indicator
  const series = seriesOf(cube, region, sex)
  const latest = findLatest(series)
  const isCompared = latest !== undefined && region !== comparison
  const compared = isCompared ? findObservation(seriesOf(cube, comparison, sex), latest.year) : undefined
  const rank = latest && findPlaceRank(indicator, region, sex, latest.year)
  return {
    sex,
    sparkline: toSparkline(series),
    ...(replaced ? { replaced: toSparkline(seriesOf(replaced.cube, region, sex)) } : {}),
    comparison: compared ? { year: compared.year, value: compared.value } : null,
    ...(rank ? { rank } : {}),
  }
}

/** Judges both where the sexes are apart, and lets the less favourable verdict stand. */
function judge(
  first: JudgedFigures,
  second: JudgedFigures | undefined,
  indicator: IndicatorSummary,
  region: string,
  settings: StandingSettings,
): Standing {
  const toJudged = (figures: JudgedFigures) => judgeFigures(figures, indicator, region, settings)
  const one = toJudged(first)
  const two = second && toJudged(second)
  const isSecondWorse = two !== undefined && toRank(two) > toRank(one)
  const [chosen, other] = isSecondWorse ? [two, one] : [one, two]
  const reasons: Reason[] = [...chosen.verdict.reasons]
  if (other) reasons.push({ code: 'sexesApart', sex: chosen.figures.sex })
  const isTargetElsewhere = indicator.target !== undefined && !findTarget(indicator, region)
  if (isTargetElsewhere && chosen.verdict.latest) reasons.push({ code: 'targetElsewhere' })
  return {
    indicator: indicator.id,
    region,
    ...chosen.figures,
    verdict: { ...chosen.verdict, reasons },
    certainty: chosen.certainty,
    ...(other ? { other: other.figures } : {}),
  }
}

interface Judged {
  readonly figures: JudgedFigures
  readonly verdict: IndicatorAssessment
  readonly certainty: Certainty | null
}

const toRank = ({ verdict }: Judged) => statuses.indexOf(verdict.status)

function judgeFigures(
  figures: JudgedFigures,
  indicator: IndicatorSummary,
  region: string,
  settings: StandingSettings,
): Judged {
  const { method } = toMethodSettings(settings, indicator)
  const spec = toAssessmentSpec(indicator, region, settings)
  const series = toSparklineSeries(figures.sparkline)
  const verdict = assessIndicator(series, spec, method)
  const revised =
    figures.replaced && explainRevision(toSparklineSeries(figures.replaced), series, spec, method)
  return {
    figures,
    verdict: revised ? { ...verdict, reasons: [...verdict.reasons, revised] } : verdict,
    certainty: toCertainty(series, spec, method),
  }
}
