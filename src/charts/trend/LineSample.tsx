import styles from './trendMarks.module.css'
import { TrendDot } from './TrendDot.tsx'
import type { LineRole } from './trendSpec.ts'

/** A short piece of a line as it is drawn, to stand beside its name. */
export function LineSample({ role }: { role: LineRole }) {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
      <g className={`${styles.line} ${styles[role]}`}>
        <path d="M2 6H23" />
      </g>
      <TrendDot role={role} kind="filled" x={23} y={6} />
    </svg>
  )
}
