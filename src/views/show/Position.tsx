import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { Show } from './show.ts'
import styles from './Position.module.css'

/** Where in the deck the show is: a thin line that grows, and the number. */
export function Position({ show: { deck, index } }: { show: Show }) {
  const words = useWords(showWords)
  const count = deck.slides.length
  return (
    <div className={styles.position}>
      <svg
        viewBox={`0 0 ${count} 4`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
        className={styles.line}
      >
        <rect y="1.5" width={count} height="1" className={styles.whole} />
        <rect width={index + 1} height="4" className={styles.done} />
      </svg>
      <p className={styles.number}>
        <span className="visually-hidden">{words.position(index + 1, count)}</span>
        <span aria-hidden="true">{`${index + 1} / ${count}`}</span>
      </p>
    </div>
  )
}
