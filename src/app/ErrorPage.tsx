import type { Language } from '#domain/localizedText.ts'
import { shellWords } from '#i18n/shellWords.ts'
import styles from './ErrorPage.module.css'

/** A view that threw: what happened, and a way on that keeps the address. */
export function ErrorPage({ language }: { language: Language }) {
  const words = shellWords[language]
  return (
    <div className={styles.page} role="alert">
      <h1>{words.brokenTitle}</h1>
      <p>{words.brokenText}</p>
      <button
        type="button"
        className={styles.reload}
        onClick={() => {
          location.reload()
        }}
      >
        {words.reload}
      </button>
    </div>
  )
}
