import { aboutOfflineWords } from '#i18n/aboutOfflineWords.ts'
import { formatMoment, formatNumber } from '#i18n/format.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { readBuiltPackage } from '#offline/builtPackage.ts'
import type { PackageStatus } from '#offline/offlineState.ts'
import { clearOffline, storeOffline } from '#offline/startOffline.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { useOfflineState } from '../useOfflineState.ts'
import styles from './OfflinePart.module.css'

/** What is stored so that the dashboard can be read without a network, and the way to take it away. */
export function OfflinePart() {
  const words = useWords(aboutOfflineWords)
  const { status } = useOfflineState()
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <p role="status">{status === 'unknown' ? null : <StatusLine status={status} />}</p>
      <StatusButton status={status} />
    </>
  )
}

function StatusLine({ status }: { status: Exclude<PackageStatus, 'unknown'> }) {
  const words = useWords(aboutOfflineWords)
  const { stored } = useWords(shellWords)
  const language = useLanguage()
  const { stamp } = useOfflineState()
  const size = readBuiltPackage()
  const said =
    status === 'stored'
      ? stamp && stored(stamp.release, formatMoment(new Date(stamp.fetched), language))
      : words.status[status]
  const inMegabytes = (bytes: number) => formatNumber(bytes / 1_000_000, 1, language)
  return (
    <>
      {said} {size ? words.size(inMegabytes(size.transferred), inMegabytes(size.stored)) : null}
    </>
  )
}

function StatusButton({ status }: { status: PackageStatus }) {
  const words = useWords(aboutOfflineWords)
  if (status === 'unknown' || status === 'unsupported') return null
  const isKept = status === 'stored' || status === 'fetching'
  return (
    <button
      type="button"
      className={`${styles.button} no-print`}
      onClick={() => {
        void (isKept ? clearOffline() : storeOffline())
      }}
    >
      {isKept ? words.clear : words.store}
    </button>
  )
}
