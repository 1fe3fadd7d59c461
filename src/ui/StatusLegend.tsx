import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import styles from './StatusLegend.module.css'
import { StatusMark } from './StatusMark.tsx'

interface StatusLegendProps {
  /** What opens the legend: "Så läser du märkena". */
  readonly title: string
  /** What holds for all marks: an arrow means better or worse, not up or down. */
  readonly text: string
  readonly words: Readonly<Record<Status, string>>
}

/** Every mark with its word, folded away: for pages whose marks stand without words. */
export function StatusLegend({ title, text, words }: StatusLegendProps) {
  return (
    <details className={styles.legend}>
      <summary className={styles.title}>{title}</summary>
      <p className={styles.text}>{text}</p>
      <ul className={styles.marks}>
        {statuses.map((status) => (
          <li key={status}>
            <StatusMark status={status} word={words[status]} />
          </li>
        ))}
      </ul>
    </details>
  )
}
