import { lazy, Suspense, useEffect, useState } from 'react'
import { hasWorker } from '#offline/hasWorker.ts'

/** What the visitor came for is fetched first. */
const patience = 4000

const OfflineNotices = lazy(() =>
  // Lost like any other chunk: then it is as without.
  import('./OfflineNotices.tsx').catch(() => ({ default: () => <></> })),
)

/** The dashboard without a network: begins when the page is settled, in the built app, and never inside another page. */
export function Offline() {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    if (!import.meta.env.PROD || window.self !== window.top) return undefined
    const timer = setTimeout(setSettled, findWait(), true)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return isSettled ? (
    <Suspense>
      <OfflineNotices />
    </Suspense>
  ) : null
}

/** What is stored already, or cannot be fetched at all, competes with nothing. */
function findWait(): number {
  return navigator.onLine && !hasWorker() ? patience : 0
}
