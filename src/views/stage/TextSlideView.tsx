import type { TextSlide } from '#domain/deck/deck.ts'
import styles from './TextSlideView.module.css'

/** A slide of words. */
export function TextSlideView({ slide: { kind, title, text } }: { slide: TextSlide }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <article className={`${styles.slide} ${styles[kind] ?? ''}`}>
      <h1 className={styles.heading}>{title}</h1>
      {lines.map((line, index) => (
        <p key={index} className={styles.line}>
          {line}
        </p>
      ))}
    </article>
  )
}
