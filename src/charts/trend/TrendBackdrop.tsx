import type { Stroke } from './freePlace.ts'
import styles from './TrendChart.module.css'
import type { TrendPicture } from './trendPicture.ts'

/** What lies behind the lines: rules, the target, the path to it, and where the series breaks. */
export function TrendBackdrop({ picture }: { picture: TrendPicture }) {
  return (
    <svg className={styles.layer} aria-hidden="true" focusable="false">
      {picture.valueTicks.map(({ value, y, isLevel }) => (
        <StrokeLine
          key={value}
          stroke={{ x1: 0, y1: y, x2: 100, y2: y }}
          className={`${styles.rule} ${isLevel ? styles.level : ''}`}
        />
      ))}
      {picture.reference && (
        <StrokeLine stroke={picture.reference} className={`${styles.rule} ${styles.zero}`} />
      )}
      {picture.breaks.map(({ year, x }) => (
        <StrokeLine key={year} stroke={{ x1: x, y1: 0, x2: x, y2: 100 }} className={styles.break} />
      ))}
      {picture.target && <StrokeLine stroke={picture.target} className={styles.target} />}
      {picture.path && <StrokeLine stroke={picture.path} className={styles.path} />}
    </svg>
  )
}

function StrokeLine({ stroke, className }: { stroke: Stroke; className: string | undefined }) {
  const { x1, y1, x2, y2 } = stroke
  return <line x1={`${x1}%`} y1={`${y1}%`} x2={`${x2}%`} y2={`${y2}%`} className={className} />
}
