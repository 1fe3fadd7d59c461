import type { DotKind } from './drawnLine.ts'
import styles from './trendMarks.module.css'
import type { LineRole } from './trendSpec.ts'

interface TrendDotProps {
  readonly role: LineRole
  readonly kind: DotKind
  /** Pixels, or a share of the plot: "12.5%". */
  readonly x: number | string
  readonly y: number | string
}

/** One point of a line, the same in both drawings. */
export function TrendDot({ role, kind, x, y }: TrendDotProps) {
  if (kind === 'none') return null
  return (
    <g className={styles[role]}>
      {kind === 'ringed' && <circle cx={x} cy={y} r="0.5em" className={styles.ring} />}
      <circle cx={x} cy={y} r="0.27em" className={kind === 'hollow' ? styles.hollow : styles.dot} />
    </g>
  )
}
