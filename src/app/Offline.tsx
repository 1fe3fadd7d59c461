import { lazy, Suspense, useEffect, useState } from 'react'
import { whenIdle } from '#ui/whenIdle.ts'

/** What the visitor came for is fetched first. */
const patience = 4000

const OfflineNotices = lazy(() =>
  // Lost like any other chunk: then it is as without.
  import('./OfflineNotices.tsx').catch(() => ({ default: () => <></> })),
)

/** The dashboard without a network: begins when the page is settled, in the built app, and never inside another page. */
export function Offline() {
  const isSettled = useSettled()
  if (!isSettled) return null
  return (
    <Suspense fallback={null}>
      <OfflineNotices />
    </Suspense>
  )
}

function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => {
    if (!import.meta.env.PROD || window.self !== window.top) return undefined
    let callOff: (() => void) | undefined
    const timer = setTimeout(() => {
      callOff = whenIdle(() => {
        setSettled(true)
      })
    }, findWait())
    return () => {
      clearTimeout(timer)
      callOff?.()
    }
  }, [])
  return isSettled
}

/** What is stored already, or cannot be fetched at all, competes with nothing. */
function findWait(): number {
  const isStored = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
  return isStored || !navigator.onLine ? 0 : patience
}
