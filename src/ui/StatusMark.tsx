import type { Status } from '#domain/assessment/assessment.ts'
import styles from './StatusMark.module.css'
import { statusClass } from './statusClass.ts'
import { StatusShape } from './StatusShape.tsx'

interface StatusMarkProps {
  readonly status: Status
  /** The word for the status. Shown beside the mark unless `isWordHidden`; always there for a screen reader. */
  readonly word: string
  readonly isWordHidden?: boolean
  readonly size?: 'small' | 'medium' | 'large'
}

/** A verdict: a shape, a word, then a colour. */
export function StatusMark({ status, word, isWordHidden = false, size = 'medium' }: StatusMarkProps) {
  return (
    <span className={`${styles.mark} ${styles[size]} ${statusClass(status)}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={styles.shape}>
        <StatusShape status={status} />
      </svg>
      <span className={isWordHidden ? 'visually-hidden' : styles.word}>{word}</span>
    </span>
  )
}
