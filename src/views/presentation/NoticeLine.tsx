import { presentationWords } from '#i18n/presentationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './PresentationPage.module.css'
import type { Notice, Say } from './useNotice.ts'

/** What was just done, said aloud too, and the way to undo it. It stays in view while the page is scrolled. */
export function NoticeLine({ notice, say }: { notice: Notice; say: Say }) {
  const words = useWords(presentationWords)
  const { text, undo } = notice
  return (
    <div className={`${styles.said} no-print`} data-empty={text === '' ? '' : undefined}>
      <p role="status">{text}</p>
      {undo ? (
        <QuietButton
          onClick={() => {
            say('')
            undo()
          }}
        >
          {words.undo}
        </QuietButton>
      ) : null}
    </div>
  )
}
