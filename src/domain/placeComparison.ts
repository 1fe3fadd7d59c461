import type { IndicatorSummary } from './indicator.ts'
import type { PlaceGroup, PlaceLevel } from './placeLevels.ts'
import type { PlaceRank } from './placeRank.ts'
import { toShareOfRange } from './ranking.ts'
import type { Standing } from './standing.ts'

/** So large a share of the places must have a value the same year for one of them to be seen among them: 10 of 14. */
const comparisonCoverage = 0.7

/** A lead is told from this share of the distance between the worst and the best place. */
const leastLead = 0.1
/** For 0.3 − 0.2 as it is in binary. */
const tolerance = 1e-9

/**
 * Why a place is not seen beside the others on a measure. A whole outside of all its parts is no mean of them
 * (`wholeOutside`): the measure follows the size of the place, as the breadth of trades does.
 */
export const comparisonGaps = [
  'noFigure',
  'noDirection',
  'total',
  'tooFewPlaces',
  'noWhole',
  'wholeOutside',
  'allAlike',
] as const
export type ComparisonGap = (typeof comparisonGaps)[number]

/** One place on one measure, among the places of its group the same year and beside the whole. All values are as shown. */
export interface ComparedPlace {
  readonly indicator: IndicatorSummary
  readonly standing: Standing
  readonly level: PlaceLevel
  readonly value: number
  readonly whole: number
  readonly rank: PlaceRank
  /**
   * `(value − whole) / (best − worst)`, turned so that above zero is better than the whole: the distance between the
   * two, as a share of the distance between the worst and the best place.
   */
  readonly lead: number
}

export interface PlaceComparison {
  readonly compared: readonly ComparedPlace[]
  readonly apart: readonly { readonly indicator: IndicatorSummary; readonly gap: ComparisonGap }[]
}

/** Every measure of a place, compared where that can be done; both in the order of the indicators. */
export function comparePlace(
  group: PlaceGroup,
  place: string,
  indicators: readonly IndicatorSummary[],
  standings: readonly Standing[],
): PlaceComparison {
  const compared: ComparedPlace[] = []
  const apart: { indicator: IndicatorSummary; gap: ComparisonGap }[] = []
  for (const indicator of indicators) {
    const standing = standings.find((candidate) => candidate.indicator === indicator.id)
    const outcome = compareOne(group, place, indicator, standing)
    if (typeof outcome === 'string') apart.push({ indicator, gap: outcome })
    else compared.push(outcome)
  }
  return { compared, apart }
}

function compareOne(
  group: PlaceGroup,
  place: string,
  indicator: IndicatorSummary,
  standing: Standing | undefined,
): ComparedPlace | ComparisonGap {
  const { latest } = standing?.verdict ?? {}
  if (!standing || !latest) return 'noFigure'
  if (indicator.direction === 'context') return 'noDirection'
  if (indicator.isTotal) return 'total'
  const level = group.levels.find(
    ({ indicator: id, sex, year }) => id === indicator.id && sex === standing.sex && year === latest.year,
  )
  const value = level?.values[group.places.indexOf(place)] ?? null
  if (!level || value === null || valuesOf(level).length < comparisonCoverage * group.places.length)
    return 'tooFewPlaces'
  if (level.whole === null) return 'noWhole'
  const toWhole = toStripPlace(level.whole, level, indicator)
  if (toWhole === undefined) return 'allAlike'
  if (toWhole < 0 || toWhole > 1) return 'wholeOutside'
  return {
    indicator,
    standing,
    level,
    value,
    whole: level.whole,
    rank: toRank(value, level, indicator),
    lead: toLead(value, level.whole, level, indicator),
  }
}

/**
 * Where a value lies between the worst place of the level, 0, and the best, 1. Undefined where all places are alike.
 */
export function toStripPlace(
  value: number,
  level: PlaceLevel,
  { direction }: Pick<IndicatorSummary, 'direction'>,
): number | undefined {
  const values = valuesOf(level)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (low === high) return undefined
  const share = toShareOfRange(value, low, high) ?? 0
  return direction === 'down' ? 1 - share : share
}

function toLead(
  value: number,
  whole: number,
  level: PlaceLevel,
  { direction }: Pick<IndicatorSummary, 'direction'>,
): number {
  const values = valuesOf(level)
  const gain = direction === 'down' ? whole - value : value - whole
  return gain / (Math.max(...values) - Math.min(...values))
}

function valuesOf({ values }: PlaceLevel): readonly number[] {
  return values.filter((value) => value !== null)
}

/** 1 is best; equal values share a position. */
function toRank(value: number, level: PlaceLevel, { direction }: IndicatorSummary): PlaceRank {
  const values = valuesOf(level)
  const isBetter = (other: number) => (direction === 'up' ? other > value : other < value)
  return { position: values.filter(isBetter).length + 1, of: values.length }
}

/** The measures where a place is furthest ahead of the whole and furthest behind it, furthest first. */
export interface Leads {
  readonly ahead: readonly ComparedPlace[]
  readonly behind: readonly ComparedPlace[]
}

/** At most `most` each way, from `leastLead` on, and none that lies within the margin of a survey. */
export function pickLeads(compared: readonly ComparedPlace[], most: number): Leads {
  const certain = compared.filter(
    ({ indicator, value, whole }) => Math.abs(value - whole) > (indicator.margin ?? 0),
  )
  const byLead = [...certain].sort((a, b) => b.lead - a.lead)
  return {
    ahead: byLead.filter(({ lead }) => lead >= leastLead - tolerance).slice(0, most),
    behind: byLead
      .filter(({ lead }) => lead <= tolerance - leastLead)
      .toReversed()
      .slice(0, most),
  }
}

/** On how many measures a place is better off than the whole, worse off and alike, as shown. */
export function countLeads(compared: readonly ComparedPlace[]) {
  return {
    better: compared.filter(({ lead }) => lead > 0).length,
    worse: compared.filter(({ lead }) => lead < 0).length,
    alike: compared.filter(({ lead }) => lead === 0).length,
  }
}
