import type { YearValue } from '#domain/series.ts'
import type { Sparkline as SparklineValues } from '#domain/sparkline.ts'
import styles from './Sparkline.module.css'
import { toSparklineDrawing } from './sparklineGeometry.ts'
import { Dot, SparklineMarks } from './SparklineMarks.tsx'

interface SparklineProps {
  readonly sparkline: SparklineValues
  readonly tone: 'home' | 'quiet'
  /** Marked on the line with a hollow dot. */
  readonly baseYear?: number | undefined
  /** The path the target asks for. */
  readonly target?: { readonly from: YearValue; readonly to: YearValue } | undefined
  /** The line ends before each of these years and begins anew. */
  readonly breakYears?: readonly number[] | undefined
  /** In pixels; without it the drawing fills the width it stands in. */
  readonly width?: number
  readonly height?: number
}

/** Only the shape of a development: the figures stand beside it as text. */
export function Sparkline({
  sparkline,
  tone,
  baseYear,
  target,
  breakYears,
  width,
  height = 36,
}: SparklineProps) {
  const frame = { width: width ?? 120, height, inset: 5 }
  const drawing = toSparklineDrawing(sparkline, frame, { baseYear, target, breakYears })
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${height}`}
      width={width ?? '100%'}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={`${styles.sparkline} ${styles[tone]}`}
    >
      {drawing.target && <path d={drawing.target.path} className={styles.target} />}
      {drawing.target && <Dot at={drawing.target.end} className={styles.targetEnd} />}
      <SparklineMarks {...drawing} />
    </svg>
  )
}
