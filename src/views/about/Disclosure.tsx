import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** Details that are opened when they are wanted; on paper they are open. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  )
}
