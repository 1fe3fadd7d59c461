import styles from '../Sparkline.module.css'
import type { SparklineExtent } from '../sparklineGeometry.ts'
import { toSparklineDrawing } from '../sparklineGeometry.ts'
import { SparklineMarks } from '../SparklineMarks.tsx'
import type { Tile } from './tile.ts'

const frame = { width: 160, height: 76, inset: 5 }
const rules = `M0 ${frame.inset}H${frame.width}M0 ${frame.height - frame.inset}H${frame.width}`

/** A place's line before the one it is compared with. Rules mark the ends of a scale that all tiles share. */
export function TilePicture({ tile, extent }: { tile: Tile; extent: SparklineExtent }) {
  const { sparkline, reference, baseYear, breakYears } = tile
  const drawing = toSparklineDrawing(sparkline, frame, { baseYear, breakYears, extent })
  const behind = reference && toSparklineDrawing(reference, frame, { breakYears, extent })
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width="100%"
      height={frame.height}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className={`${styles.sparkline} ${styles.home}`}
    >
      {extent.values && <path d={rules} className={styles.rule} />}
      {behind && (
        <g className={styles.quiet}>
          <path d={behind.line} className={styles.reference} />
        </g>
      )}
      <SparklineMarks {...drawing} />
    </svg>
  )
}
