import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Distribution } from '#domain/summary.ts'
import styles from './DistributionBar.module.css'
import { StatusMark } from './StatusMark.tsx'
import { VerdictBar } from './VerdictBar.tsx'

interface DistributionBarProps {
  readonly distribution: Distribution
  readonly words: Readonly<Record<Status, string>>
  /** Name of the list. */
  readonly label: string
}

/** How verdicts are spread: one bar, and the same as a list of marks with counts. Empty classes are left out. */
export function DistributionBar({ distribution, words, label }: DistributionBarProps) {
  const { counts, total } = distribution
  if (total === 0) return null
  return (
    <div className={styles.distribution}>
      <VerdictBar counts={counts} />
      <ul aria-label={label} className={styles.marks}>
        {statuses
          .filter((status) => counts[status] > 0)
          .map((status) => (
            <li key={status} className={styles.mark}>
              <StatusMark status={status} word={words[status]} />
              <span className={styles.count}>{counts[status]}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
