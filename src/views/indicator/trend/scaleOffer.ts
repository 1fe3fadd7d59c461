import type { Indicator } from '#domain/indicator.ts'
import type { Series } from '#domain/series.ts'
import type { RelativeScale, Scale, ScaleProblem } from '#domain/seriesScale.ts'
import { findScaleProblem, toChangeScale } from '#domain/seriesScale.ts'

/** Why each scale cannot be chosen; undefined for those that can. `levels`: a total's are not compared between places. */
export type ScaleOffer = Readonly<Record<Scale, ScaleProblem | 'levels' | undefined>>

/** What the leading lines can be drawn on, beside other places or alone. */
export function offerScales(
  indicator: Indicator,
  lines: readonly Series[],
  base: number | undefined,
  isCompared: boolean,
): ScaleOffer {
  const problemOf = (scale: RelativeScale) => findFirstProblem(indicator, lines, base, scale)
  return {
    value: indicator.isTotal && isCompared ? 'levels' : undefined,
    change: problemOf(findChangeScale(indicator, lines, base)),
    index: problemOf('index'),
  }
}

export function findRelativeScale(
  scale: Exclude<Scale, 'value'>,
  indicator: Indicator,
  lines: readonly Series[],
  base: number | undefined,
): RelativeScale {
  return scale === 'index' ? 'index' : findChangeScale(indicator, lines, base)
}

/** A total that goes below zero has no per cent; alone, its change can be told in its own unit. */
function findChangeScale(
  indicator: Indicator,
  lines: readonly Series[],
  base: number | undefined,
): RelativeScale {
  const scale = toChangeScale(indicator)
  if (scale !== 'perCent') return scale
  return findFirstProblem(indicator, lines, base, scale) === undefined ? scale : 'own'
}

function findFirstProblem(
  { breaks }: Indicator,
  lines: readonly Series[],
  base: number | undefined,
  scale: RelativeScale,
): ScaleProblem | undefined {
  if (base === undefined) return 'noBase'
  const breakYears = breaks.map(({ year }) => year)
  const problems = lines.map((series) => findScaleProblem(series, scale, base, breakYears))
  return problems.find((problem) => problem !== undefined)
}
