import type { RequiredPath } from '#domain/assessment/requiredPath.ts'
import type { TrendLine, TrendSpec, TrendTarget } from './trendSpec.ts'

/**
 * The years a reader can stand on, ascending: every year with a value or with a known reason for having none, the
 * target's year, the projected years, and the years of breaks and events. None before the first value; empty when there are no values.
 */
export function toReadableYears(spec: TrendSpec): readonly number[] {
  const observed = spec.lines.flatMap((line) => line.series.observations.map(({ year }) => year))
  if (observed.length === 0) return []
  const from = Math.min(...observed)
  const projected = spec.projection?.years.map(({ year }) => year) ?? []
  const to = Math.max(...observed, ...projected, spec.target?.year ?? from)
  const gaps = spec.lines.flatMap((line) => line.series.gaps.map(({ year }) => year))
  const told = [...spec.breaks, ...spec.events, ...(spec.target ? [spec.target] : [])].map(({ year }) => year)
  return [...new Set([...observed, ...gaps, ...projected, ...told])]
    .filter((year) => year >= from && year <= to)
    .sort((a, b) => a - b)
}

/** The line the chart is about: the first of the home region, else the first of all. */
function findLeadingLine(spec: TrendSpec): TrendLine | undefined {
  return spec.lines.find((line) => line.role !== 'comparison' && line.role !== 'peer') ?? spec.lines[0]
}

/** The year of the leading line's last value; of any line's when it has none. */
export function findLatestYear(spec: TrendSpec): number | undefined {
  const leading = findLeadingLine(spec)?.series.observations.at(-1)
  return (
    leading?.year ??
    spec.lines.findLast(({ series }) => series.observations.length > 0)?.series.observations.at(-1)?.year
  )
}

/** The target, unless its year passed before the first value: then there is nowhere to draw it. */
export function findDrawnTarget(spec: TrendSpec): TrendTarget | undefined {
  const { target, lines } = spec
  return lines.some(({ series }) => (series.observations[0]?.year ?? Infinity) <= (target?.year ?? -Infinity))
    ? target
    : undefined
}

/** The straight path to the target, where it is drawn. */
export function findDrawnPath(spec: TrendSpec): RequiredPath | undefined {
  const target = findDrawnTarget(spec)
  if (!spec.path || !target) return undefined
  const { base, latest } = spec.path
  return base.year < latest.year && latest.year <= target.year ? { base, target } : undefined
}

/** From which year the target's line is drawn: the base year, else the first of the chart. */
export function targetFrom(spec: TrendSpec, firstYear: number): number {
  return Math.min(Math.max(spec.baseYear ?? firstYear, firstYear), spec.target?.year ?? firstYear)
}
