import { choosePreferences, noteSizes } from '#decks/showPreferences.ts'
import { showPresenterWords } from '#i18n/showPresenterWords.ts'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './NotesText.module.css'
import { useShowPreferences } from './useShowPreferences.ts'

/** Long notes are scrolled, also by keys, which are then not the show's. */
const scrolled = { role: 'group', tabIndex: 0, 'data-scrolls': '' } as const
const sizes = [styles.size0, styles.size1, styles.size2, styles.size3, styles.size4]

/** What the speaker has to say, as large as it is wanted. A line break is a line break. */
export function NotesText({ notes }: { notes: string }) {
  const words = useWords(showPresenterWords)
  const { noNotes } = useWords(showWords)
  const { noteSize } = useShowPreferences()
  return (
    <section aria-label={words.notes} className={styles.notes}>
      <header className={styles.head}>
        <h2>{words.notes}</h2>
        <QuietButton
          disabled={noteSize === 0}
          onClick={() => {
            choosePreferences({ noteSize: noteSize - 1 })
          }}
        >
          {words.smaller}
        </QuietButton>
        <QuietButton
          disabled={noteSize === noteSizes - 1}
          onClick={() => {
            choosePreferences({ noteSize: noteSize + 1 })
          }}
        >
          {words.larger}
        </QuietButton>
      </header>
      <div {...scrolled} aria-label={words.notes} className={`${styles.text ?? ''} ${sizes[noteSize] ?? ''}`}>
        {notes.trim() === '' ? <p className={styles.none}>{noNotes}</p> : <p>{notes}</p>}
      </div>
    </section>
  )
}
