import { findHoles } from './runs.ts'
import type { Gap, Series, YearValue } from './series.ts'
import { findLastBreak, toSeries } from './series.ts'
import type { Sparkline } from './sparkline.ts'
import { toSparklineValues } from './sparkline.ts'

/** A series as shares of its own value in the base year, which is 100. */
export interface IndexedSeries {
  readonly series: Series
  readonly base: YearValue
  /** Set where the wanted base year could not be used: it has no value, or lies before a series break. */
  readonly ownBase?: { readonly wanted: number; readonly isBreak: boolean } | undefined
}

/** Why a series has no index. */
export type IndexRefusal =
  | { readonly code: 'noValues' }
  | { readonly code: 'noValueSince'; readonly year: number }
  | { readonly code: 'onlyOneValue'; readonly year: number }
  | { readonly code: 'zeroBase'; readonly year: number }
  | { readonly code: 'negativeBase'; readonly year: number }
  | { readonly code: 'signChanges' }

/**
 * `100·value/base`, on values that are not rounded. The base is the wanted year's value, else the next later one's, and
 * never before the last series break: years before it are marked as not applicable. Shares of zero, of a negative number
 * or across a change of sign say nothing, and are refused.
 */
export function toIndexedSeries(
  sparkline: Sparkline,
  breakYears: readonly number[],
  wanted: number,
): IndexedSeries | IndexRefusal {
  const all = toSparklineValues(sparkline)
  const latest = all.at(-1)
  if (!latest) return { code: 'noValues' }
  const breakYear = findLastBreak(breakYears, latest.year)
  const comparable = all.filter(({ year }) => year >= (breakYear ?? year))
  const start = Math.max(wanted, breakYear ?? wanted)
  const base = comparable.find(({ year }) => year >= start)
  if (!base) return { code: 'noValueSince', year: start }
  const refusal = findRefusal(comparable, base)
  if (refusal) return refusal
  const indexed = comparable.map(({ year, value }) => ({
    year,
    value: (100 * value) / base.value,
    flags: [],
  }))
  return {
    series: toSeries([...indexed, ...toGaps(all, comparable)]),
    base,
    ownBase:
      base.year === wanted ? undefined : { wanted, isBreak: breakYear !== undefined && breakYear > wanted },
  }
}

export function isIndexed(answer: IndexedSeries | IndexRefusal): answer is IndexedSeries {
  return 'series' in answer
}

function findRefusal(comparable: readonly YearValue[], { year, value }: YearValue): IndexRefusal | undefined {
  if (comparable.length === 1) return { code: 'onlyOneValue', year }
  if (value === 0) return { code: 'zeroBase', year }
  if (value < 0) return { code: 'negativeBase', year }
  return comparable.some((point) => point.value < 0) ? { code: 'signChanges' } : undefined
}

/** The years before the break, and those where a line must not be joined. */
function toGaps(all: readonly YearValue[], comparable: readonly YearValue[]): readonly Gap[] {
  const before = all
    .slice(0, all.length - comparable.length)
    .map(({ year }): Gap => ({ year, kind: 'notApplicable' }))
  return [...before, ...findHoles(comparable)]
}
