import type { Status } from '#domain/assessment/assessment.ts'
import { statusClass } from '#ui/statusClass.ts'
import { StatusShape } from '#ui/StatusShape.tsx'
import { statusFill } from '#ui/statusFill.ts'
import styles from './ClassScale.module.css'

export interface ScaleClass {
  readonly status: Status
  /** Its least value in words; undefined for the worst class, which has none. */
  readonly from: string | undefined
}

interface ClassScaleProps {
  /** Worst first, each as wide as the others: the line shows order and nearness, not distance. */
  readonly classes: readonly ScaleClass[]
  /** Where the value lies, 0 at the left end and 1 at the right. */
  readonly position: number
  readonly value: string
}

const bar = { top: 34, height: 12 }

/** A method's classes along a line with the value on it. What it shows is said in words beside it. */
export function ClassScale({ classes, position, value }: ClassScaleProps) {
  const share = 100 / classes.length
  const marker = `${100 * position}%`
  const anchor = position < 0.15 ? 'start' : position > 0.85 ? 'end' : 'middle'
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height="92" className={styles.scale}>
      {classes.map(({ status, from }, index) => (
        <g key={status} className={`${statusClass(status)} ${styles[statusFill(status)]}`}>
          <rect
            x={`${index * share}%`}
            y={bar.top}
            width={`${share}%`}
            height={bar.height}
            className={styles.class}
          />
          <svg x={`${(index + 0.5) * share}%`} y={bar.top + bar.height + 8} className={styles.mark}>
            <g transform="translate(-9 0) scale(0.75)">
              <StatusShape status={status} />
            </g>
          </svg>
          {from === undefined ? null : (
            <text x={`${index * share}%`} y={bar.top + bar.height + 42} className={styles.border}>
              {from}
            </text>
          )}
        </g>
      ))}
      <line x1={marker} x2={marker} y1={22} y2={bar.top + bar.height + 3} className={styles.marker} />
      <text x={marker} y={15} textAnchor={anchor} className={styles.value}>
        {value}
      </text>
    </svg>
  )
}
