import type { Status } from '#domain/assessment/assessment.ts'
import styles from './status.module.css'

const classes = {
  targetMet: styles.targetMet,
  significantProgress: styles.significantProgress,
  moderateProgress: styles.moderateProgress,
  insufficientProgress: styles.insufficientProgress,
  noProgress: styles.noProgress,
  moderateSetback: styles.moderateSetback,
  significantSetback: styles.significantSetback,
  notAssessable: styles.notAssessable,
  context: styles.context,
} as const satisfies Record<Status, string | undefined>

/** Sets `--status` (the colour) for what stands inside. */
export function statusClass(status: Status): string {
  return classes[status] ?? ''
}
