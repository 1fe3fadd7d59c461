import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { formatMoment } from '#i18n/format.ts'
import { offlineWords } from '#i18n/offlineWords.ts'
import { handOverDownloads } from '#offline/handOverDownloads.ts'
import { offlineState } from '#offline/offlineState.ts'
import { startOffline } from '#offline/startOffline.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { useOfflineState } from '#views/useOfflineState.ts'
import { followConnection } from './followConnection.ts'
import styles from './OfflineNotices.module.css'

/** Lines at the lower edge of the window: no network, a new release. They come and go by themselves. */
export default function OfflineNotices() {
  const { label } = useWords(offlineWords)
  const queryClient = useQueryClient()
  useEffect(() => {
    void startOffline()
    return handOverDownloads()
  }, [])
  useEffect(() => followConnection(queryClient), [queryClient])
  return (
    <section aria-label={label} className={`${styles.notices} no-print`}>
      <div role="status">
        <NetworkLine />
      </div>
      <div role="status">
        <NewReleaseLine />
      </div>
    </section>
  )
}

function NetworkLine() {
  const words = useWords(offlineWords)
  const language = useLanguage()
  const { isConnected, stamp } = useOfflineState()
  if (isConnected) return null
  return (
    <p className={styles.line}>
      {stamp
        ? words.noNetwork(stamp.release, formatMoment(new Date(stamp.fetched), language))
        : words.noNetworkNotStored}
    </p>
  )
}

function NewReleaseLine() {
  const words = useWords(offlineWords)
  const { newer, stamp } = useOfflineState()
  if (!newer) return null
  return (
    <p className={styles.line}>
      {newer.release === stamp?.release ? words.newVersion : words.newRelease(newer.release)}
      <span className={styles.actions}>
        <button
          type="button"
          className={styles.show}
          onClick={() => {
            location.reload()
          }}
        >
          {words.show}
        </button>
        <button
          type="button"
          className={styles.later}
          onClick={() => {
            offlineState.change({ newer: undefined })
          }}
        >
          {words.later}
        </button>
      </span>
    </p>
  )
}
