import { useId } from 'react'
import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Distribution } from '#domain/summary.ts'
import styles from './DistributionBar.module.css'
import { statusClass } from './statusClass.ts'
import type { StatusFill } from './statusFill.ts'
import { statusFill } from './statusFill.ts'
import { StatusMark } from './StatusMark.tsx'

interface DistributionBarProps {
  readonly distribution: Distribution
  readonly words: Readonly<Record<Status, string>>
  /** Name of the list. */
  readonly label: string
}

/** How verdicts are spread: one bar, and the same as a list of marks with counts. Empty classes are left out. */
export function DistributionBar({ distribution, words, label }: DistributionBarProps) {
  const parts = toParts(distribution)
  if (parts.length === 0) return null
  return (
    <div className={styles.distribution}>
      <Bar parts={parts} />
      <ul aria-label={label} className={styles.marks}>
        {parts.map(({ status, count }) => (
          <li key={status} className={styles.mark}>
            <StatusMark status={status} word={words[status]} />
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A bar has no room for dots or a rule: what is not judged is hatched. */
const looks = {
  solid: 'solid',
  tinted: 'tinted',
  dotted: 'hatched',
  bare: 'hatched',
} as const satisfies Record<StatusFill, string>

interface Part {
  readonly status: Status
  readonly count: number
  /** Where it begins and how much it takes, in percent of the bar. */
  readonly start: number
  readonly share: number
  readonly look: (typeof looks)[StatusFill]
}

function toParts({ counts, total }: Distribution): readonly Part[] {
  let before = 0
  return statuses.flatMap((status) => {
    const count = counts[status]
    if (count === 0) return []
    const look = looks[statusFill(status)]
    const part = { status, count, look, start: toPercent(before, total), share: toPercent(count, total) }
    before += count
    return [part]
  })
}

/** Three decimals, so that the server and every browser write the same. */
const toPercent = (count: number, total: number) => Math.round((count / total) * 100_000) / 1000

/** Drawn with attributes and not styles: the page's security policy allows no inline style. */
function Bar({ parts }: { parts: readonly Part[] }) {
  const hatchId = useId()
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height="14" className={styles.bar}>
      <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className={styles.hatch} />
      </pattern>
      {parts.map(({ status, start, share, look }) => (
        <svg key={status} x={`${start}%`} width={`${share}%`} height="14" className={statusClass(status)}>
          <rect
            x="1"
            y="1"
            height="12"
            rx="1"
            fill={look === 'hatched' ? `url(#${hatchId})` : undefined}
            className={`${styles.part} ${styles[look]}`}
          />
        </svg>
      ))}
    </svg>
  )
}
