import styles from './Timeline.module.css'
import type { TimelineRow } from './timelineModel.ts'

/**
 * What stands in a row's place on the line of years, about a middle line at 0. Drawn with attributes and not styles:
 * the page's security policy allows no inline style.
 */
export function TimelineMark({ row, fade }: { row: TimelineRow; fade: string }) {
  const { start, middle, end, length } = row.place
  if (row.shape === 'point') return <circle cx={`${middle}%`} r="0.375em" className={styles.mark} />
  if (row.shape === 'arrow')
    return (
      <>
        <line x1={`${start}%`} x2={`${end}%`} className={styles.arrow} />
        <svg x={`${end}%`}>
          <path d="M-6 -5L-1 0L-6 5" className={styles.arrow} />
        </svg>
      </>
    )
  return (
    <rect
      x={`${start}%`}
      y="-0.375em"
      width={`${length}%`}
      height="0.75em"
      rx="3"
      mask={row.shape === 'openBar' ? `url(#${fade})` : undefined}
      className={styles.mark}
    />
  )
}
