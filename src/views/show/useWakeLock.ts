import { useEffect } from 'react'

/** Keeps the screen from going dark, where the browser can. It lets go itself each time the window is out of sight. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | undefined
    let isLeft = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isLeft) await lock.release()
      } catch {
        // The battery is low, or the browser does not allow it: the show goes on.
      }
    }
    const askAgain = () => {
      void ask()
    }
    document.addEventListener('visibilitychange', askAgain)
    askAgain()
    return () => {
      isLeft = true
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [])
}
