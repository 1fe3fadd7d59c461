import type { ReactNode } from 'react'
import { loadWords } from '#i18n/loadWords.ts'
import { useWords } from './languageContext.ts'
import { LoadFailure } from './LoadFailure.tsx'
import styles from './LoadPanel.module.css'
import type { LoadState } from './loadState.ts'
import { useLateSign } from './useLateSign.ts'

/** How much room a panel keeps while it loads: a list or a few lines, a picture, a section of a page, a whole page. */
type LoadPanelSize = 'panel' | 'chart' | 'section' | 'page'

interface LoadPanelProps<Value> {
  readonly state: LoadState<Value>
  /** That of what the panel stands for, so that nothing jumps. */
  readonly size: LoadPanelSize
  readonly children: (value: Value) => ReactNode
}

/** A panel with its own loading, offline and error state: what fails here stays here. */
export function LoadPanel<Value>({ state, size, children }: LoadPanelProps<Value>) {
  if (state.status === 'success') return children(state.value)
  return (
    <div className={`${styles.loadPanel} ${styles[size]}`}>
      {state.status === 'error' ? (
        <LoadFailure failure={state.failure} isOffline={state.isOffline} retry={state.retry} />
      ) : (
        <Loading failures={state.failures} isOffline={state.isOffline} />
      )}
    </div>
  )
}

function Loading({ failures, isOffline }: { failures: number; isOffline: boolean }) {
  const words = useWords(loadWords)
  const isLate = useLateSign(2000)
  const text = failures > 0 || isLate ? words.stillLoading : words.loading
  return (
    <p role="status" className={styles.loading}>
      {isOffline ? words.offline : text}
    </p>
  )
}
