import type { Language } from '#domain/localizedText.ts'
import { useSyncExternalStore } from 'react'
import { loadWords } from '#i18n/loadWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import styles from './ErrorPage.module.css'

/** A view that threw: what happened, and a way on that keeps the address. */
export function ErrorPage({ language }: { language: Language }) {
  const words = shellWords[language]
  const isOnline = useSyncExternalStore(
    listenToConnection,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div className={styles.page} role="alert">
      <h1>{isOnline ? words.brokenTitle : loadWords[language].offlineTitle}</h1>
      <p>{isOnline ? words.brokenText : words.offlineText}</p>
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

function listenToConnection(notify: () => void): () => void {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
  return () => {
    window.removeEventListener('online', notify)
    window.removeEventListener('offline', notify)
  }
}
