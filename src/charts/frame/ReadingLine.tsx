import styles from './ReadingLine.module.css'

interface ReadingLineProps {
  readonly id: string
  readonly year: number
  /** What the year holds, in sentences. */
  readonly text: string
  /** The longest there is to say of any year: keeps the room, so that nothing below moves while reading. */
  readonly longestText: string
}

/** Says in words what stands at the year that is read; to everyone, and aloud to who listens. */
export function ReadingLine({ id, year, text, longestText }: ReadingLineProps) {
  return (
    <div className={`${styles.frame} no-print`}>
      <p id={id} aria-live="polite" aria-atomic="true" className={styles.reading}>
        <strong className={styles.year}>{year}</strong>
        {`. ${text}`}
      </p>
      <p aria-hidden="true" className={`${styles.reading} ${styles.sizer}`}>
        <strong className={styles.year}>{year}</strong>
        {`. ${longestText}`}
      </p>
    </div>
  )
}
