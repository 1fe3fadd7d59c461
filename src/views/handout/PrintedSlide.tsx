import type { Slide } from '#domain/deck/deck.ts'
import { handoutWords } from '#i18n/handoutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { DeckSlide } from '../stage/DeckSlide.tsx'
import styles from './HandoutPage.module.css'

interface PrintedSlideProps {
  readonly slide: Slide
  readonly number: number
  readonly hasNotes: boolean
}

/** A slide as it is printed, with its notes below where they are wanted. */
export function PrintedSlide({ slide, number, hasNotes }: PrintedSlideProps) {
  const words = useWords(handoutWords)
  return (
    <section aria-label={words.slide(number)} className={styles.sheet}>
      <div className={styles.slide}>
        <DeckSlide slide={slide} />
      </div>
      {hasNotes ? (
        <div className={styles.notes}>
          <p className={styles.number}>{words.slide(number)}</p>
          <p className={styles.text}>{slide.notes.trim() === '' ? words.noNotes : slide.notes}</p>
        </div>
      ) : null}
    </section>
  )
}
