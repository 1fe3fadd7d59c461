import { useId } from 'react'
import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { VerdictCounts } from '#domain/summary.ts'
import { countVerdicts } from '#domain/summary.ts'
import { statusClass } from './statusClass.ts'
import type { StatusFill } from './statusFill.ts'
import { statusFill } from './statusFill.ts'
import styles from './VerdictBar.module.css'

/** A bar has no room for dots or a rule: what is not judged is hatched. */
const looks = {
  solid: 'solid',
  tinted: 'tinted',
  dotted: 'hatched',
  bare: 'hatched',
} as const satisfies Record<StatusFill, string>

interface Part {
  readonly status: Status
  /** Where it begins and how much it takes, in percent of the bar. */
  readonly start: number
  readonly share: number
  readonly look: (typeof looks)[StatusFill]
}

function toParts(counts: VerdictCounts): readonly Part[] {
  const total = countVerdicts(counts)
  let before = 0
  return statuses.flatMap((status) => {
    const count = counts[status] ?? 0
    if (count === 0) return []
    const look = looks[statusFill(status)]
    const part = { status, look, start: toPercent(before, total), share: toPercent(count, total) }
    before += count
    return [part]
  })
}

/** Three decimals, so that the server and every browser write the same. */
const toPercent = (count: number, total: number) => Math.round((count / total) * 100_000) / 1000

/**
 * How verdicts are spread, best first, without words: they stand beside it. Drawn with attributes and not styles: the
 * page's security policy allows no inline style.
 */
export function VerdictBar({ counts }: { counts: VerdictCounts }) {
  const hatchId = useId()
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height="14" className={styles.bar}>
      <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" className={styles.hatch} />
      </pattern>
      {toParts(counts).map(({ status, start, share, look }) => (
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
