import styles from './Sparkline.module.css'
import type { SparklineDrawing, SparklinePoint } from './sparklineGeometry.ts'

/** The line of a sparkline, its base year as a ring and its last value as a dot. */
export function SparklineMarks({ line, isolated, base, last }: Omit<SparklineDrawing, 'target'>) {
  return (
    <>
      {line !== '' && <path d={line} className={styles.line} />}
      {isolated.map((point) => (
        <Dot key={point.x} at={point} className={styles.isolated} />
      ))}
      {base && <Dot at={base} className={styles.baseRing} />}
      {base && <Dot at={base} className={styles.baseHole} />}
      {last && <Dot at={last} className={styles.last} />}
    </>
  )
}

/** A line without length and with round ends: unlike a circle it stays round when the drawing is stretched. */
export function Dot({ at, className }: { at: SparklinePoint; className: string | undefined }) {
  return <path d={`M${at.x} ${at.y}h0`} className={`${styles.dot} ${className}`} />
}
