import { useId, useLayoutEffect, useRef } from 'react'
import { choosePreferences } from '#decks/showPreferences.ts'
import { showHelpWords } from '#i18n/showHelpWords.ts'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './HelpDialog.module.css'
import { ThemeSelect } from './ThemeSelect.tsx'
import { useShowPreferences } from './useShowPreferences.ts'

/** How a show is controlled, and what can be chosen for it. */
export function HelpDialog({ close }: { close: () => void }) {
  const words = useWords(showHelpWords)
  const { close: closeWord } = useWords(showWords)
  const { hasLetters } = useShowPreferences()
  const titleId = useId()
  const hintId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it is taken away, so that focus returns to where it was.
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={titleId} closedby="any" className={styles.dialog} onCancel={close}>
      <header className={styles.head}>
        <h2 id={titleId}>{words.title}</h2>
        <QuietButton onClick={close}>{closeWord}</QuietButton>
      </header>
      <div className={styles.parts}>
        <dl aria-label={words.keysTitle} className={styles.keys}>
          {words.keys.map(({ keys, does, isLetter }) => (
            <div key={does} className={isLetter && !hasLetters ? styles.off : undefined}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.choices}>
          <p>{words.live}</p>
          <p>{words.fingers}</p>
          <div>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={hasLetters}
                aria-describedby={hintId}
                onChange={({ target }) => {
                  choosePreferences({ hasLetters: target.checked })
                }}
              />
              {words.letters}
            </label>
            <p id={hintId} className={styles.hint}>
              {words.lettersHint}
            </p>
          </div>
          <ThemeSelect />
        </div>
      </div>
    </dialog>
  )
}
