import { loadWords } from '#i18n/loadWords.ts'
import { useWords } from './languageContext.ts'
import styles from './LoadPanel.module.css'
import type { Failure } from './loadState.ts'

interface LoadFailureProps {
  readonly failure: Failure
  readonly isOffline: boolean
  readonly retry: () => void
}

/** What went wrong, in words, and a button to try again. */
export function LoadFailure({ failure, isOffline, retry }: LoadFailureProps) {
  const words = useWords(loadWords)
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>{isOffline ? words.offlineTitle : words.errorTitle}</p>
      <p>{isOffline ? words.offline : toSentence(failure, words)}</p>
      {failure.detail ? <p className={styles.detail}>{words.detail(failure.detail)}</p> : null}
      <button type="button" className={styles.retry} onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}

function toSentence(failure: Failure, words: (typeof loadWords)['sv']): string {
  if (failure.status === 404) return words.notThere
  if (failure.status === 429) return words.tooMany
  return words.failures[failure.kind]
}
