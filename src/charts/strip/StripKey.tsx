import type { StripWords } from './strip.ts'
import styles from './StripKey.module.css'

interface StripKeyProps {
  readonly words: StripWords
  /** With the names of the columns, where the rows below have room for columns. */
  readonly hasColumns?: boolean
}

/** What the marks on the lines stand for, and which end is which. */
export function StripKey({ words, hasColumns = false }: StripKeyProps) {
  return (
    <div className={styles.frame}>
      <ul className={styles.key}>
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.5" className={styles.place} />
          </svg>
          {words.place}
        </li>
        <li>
          <svg viewBox="0 0 6 16" width="6" height="16" aria-hidden="true" focusable="false">
            <path d="M3 0V16" className={styles.whole} />
          </svg>
          {words.whole}
        </li>
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="4" className={styles.others} />
          </svg>
          {words.others}
        </li>
      </ul>
      {hasColumns ? <Columns words={words} /> : null}
    </div>
  )
}

/** Each row says the same by itself. */
function Columns({ words }: { words: StripWords }) {
  return (
    <div className={styles.columns} aria-hidden="true">
      <span>{words.measure}</span>
      <span className={styles.ends}>
        <span>{words.worst}</span>
        <span>{words.best}</span>
      </span>
      <span>{words.place}</span>
      <span>{words.whole}</span>
      <span>{words.rank}</span>
      <span>{words.verdict}</span>
    </div>
  )
}
