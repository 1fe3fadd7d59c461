import { StatusShape } from '#ui/StatusShape.tsx'
import styles from './SlopeChart.module.css'
import type { PlacedSlope } from './slopeGeometry.ts'

/** Value and name of one end, and a thin line from the point where the label had to be moved. */
export function SlopeLabel({ slope, side }: { slope: PlacedSlope; side: 'from' | 'to' }) {
  const { y, labelY, text } = slope[side]
  const hasLeader = Math.abs(y - labelY) > 1
  if (side === 'from')
    return (
      <svg x="100%" className={styles.beside}>
        {hasLeader && <Leader x={-1} y={y} labelY={labelY} />}
        <text x="-1.1em" y={`${labelY}%`} dy="0.35em" className={`${styles.label} ${styles.atEnd}`}>
          <tspan className={styles.inWideText}>{slope.name} </tspan>
          <tspan className={styles.value}>{text}</tspan>
        </text>
      </svg>
    )
  return (
    <>
      {hasLeader && <Leader x={1} y={y} labelY={labelY} />}
      {slope.verdict && (
        <svg x="1.1em" y={`${labelY}%`} className={styles.beside}>
          <svg x="0" y="-0.6em" width="1.2em" height="1.2em" viewBox="0 0 24 24" className={styles.mark}>
            <StatusShape status={slope.verdict.status} />
          </svg>
        </svg>
      )}
      <text x="2.6em" y={`${labelY}%`} dy="0.35em" className={styles.label}>
        <tspan className={styles.value}>{text}</tspan> {slope.name}
      </text>
    </>
  )
}

function Leader({ x, y, labelY }: { x: 1 | -1; y: number; labelY: number }) {
  return (
    <line x1={`${x * 0.2}em`} y1={`${y}%`} x2={`${x * 0.9}em`} y2={`${labelY}%`} className={styles.leader} />
  )
}
