import { useCallback } from 'react'
import type { Slide } from '#domain/deck/deck.ts'
import { handoutWords } from '#i18n/handoutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { DeckSlide } from '../stage/DeckSlide.tsx'
import styles from './HandoutPage.module.css'

interface PrintedSlideProps {
  readonly slide: Slide
  readonly number: number
  readonly hasNotes: boolean
  /** Told the slide's id when its picture is there. */
  readonly onDrawn: (id: string) => void
}

/** A slide as it is printed, with its notes below where they are wanted. */
export function PrintedSlide({ slide, number, hasNotes, onDrawn }: PrintedSlideProps) {
  const words = useWords(handoutWords)
  const { id, notes } = slide
  const tellDrawn = useCallback(() => {
    onDrawn(id)
  }, [id, onDrawn])
  return (
    <section aria-label={words.slide(number)} className={styles.sheet}>
      <div className={styles.slide}>
        <DeckSlide slide={slide} onContent={tellDrawn} />
      </div>
      {hasNotes ? (
        <div className={styles.notes}>
          <p className={styles.number}>{words.slide(number)}</p>
          <p className={styles.text}>{notes.trim() === '' ? words.noNotes : notes}</p>
        </div>
      ) : null}
    </section>
  )
}
