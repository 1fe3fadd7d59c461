import { useId, useLayoutEffect, useRef } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toDeckName } from './deckChoices.ts'
import styles from './RemoveDeckDialog.module.css'

interface RemoveDeckDialogProps {
  readonly deck: Deck
  readonly close: () => void
  readonly remove: () => void
}

/** Asks before a deck is removed. */
export function RemoveDeckDialog({ deck, close, remove }: RemoveDeckDialogProps) {
  const words = useWords(presentationWords)
  const name = toDeckName(deck, useLanguage())
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={ref} aria-labelledby={titleId} className={styles.dialog} onCancel={close}>
      <h2 id={titleId}>{words.removeQuestion(name)}</h2>
      <p>{words.removeMeans(deck.slides.length)}</p>
      <div className={styles.answers}>
        <button type="button" className={styles.keep} onClick={close}>
          {words.removeNo}
        </button>
        <button type="button" className={styles.remove} onClick={remove}>
          {words.removeYes}
        </button>
      </div>
    </dialog>
  )
}
