import type { DrawnPoint } from './drawnLine.ts'
import type { TrendPicture } from './trendPicture.ts'
import type { LineRole } from './trendSpec.ts'

/** One run of one line: Recharts draws each as a line of its own, so that breaks and gaps are never bridged. */
export interface ChartSegment {
  readonly key: string
  readonly role: LineRole
  readonly points: readonly DrawnPoint[]
}

export function toChartSegments({ lines }: TrendPicture): readonly ChartSegment[] {
  return lines.flatMap(({ segments, role }, line) =>
    segments.map((points, segment) => ({ key: `${line}-${segment}`, role, points })),
  )
}

/** A row for each readable year, in their order, with a value under each segment that has one there. */
export function toChartRows(
  { years }: TrendPicture,
  segments: readonly ChartSegment[],
): readonly Readonly<Record<string, number>>[] {
  return years.map((year) => {
    const row: Record<string, number> = { year }
    for (const { key, points } of segments) {
      const point = points.find((each) => each.year === year)
      if (point) row[key] = point.value
    }
    return row
  })
}
