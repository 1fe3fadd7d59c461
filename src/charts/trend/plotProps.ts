import type { TrendPicture } from './trendPicture.ts'
import type { TrendRow } from './trendRows.ts'

/** What both drawings of the plot are made from: the plain one of the page, and Recharts'. */
export interface PlotProps {
  readonly picture: TrendPicture
  readonly rows: readonly TrendRow[]
  /** The year that is being read, if any. */
  readonly year: number | undefined
  /** Told once the drawing is on screen. */
  readonly onDrawn: () => void
}
