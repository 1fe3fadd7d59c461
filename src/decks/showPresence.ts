/** What tells that a window is gone although it could not say so: it crashed, or was killed. */
export interface ShowPresence {
  /** Lets the other windows wait for the end of this one; calls back when they can. */
  readonly enter: (window: string, onEntered: () => void) => void
  /** Calls back when the other window is gone. */
  readonly watch: (window: string, onGone: () => void) => void
  readonly leave: () => void
}

const toLock = (window: string) => `norrbotten-2030.visning.${window}`

/**
 * Each window holds a lock of its own name, which the browser lets go of however the window ends. Where there are no
 * locks (an old browser, a site without https) only windows that say goodbye are known to be gone.
 */
export function createShowPresence(locks: LockManager | undefined): ShowPresence {
  const ended = new AbortController()
  const { signal } = ended
  const untilEnded = () =>
    new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      else
        signal.addEventListener('abort', () => {
          resolve()
        })
    })
  return {
    enter: (window, onEntered) => {
      if (!locks) {
        onEntered()
        return
      }
      void locks.request(toLock(window), () => {
        if (!signal.aborted) onEntered()
        return untilEnded()
      })
    },
    watch: (window, onGone) => {
      locks?.request(toLock(window), { signal }, onGone).catch(() => undefined)
    },
    leave: () => {
      ended.abort()
    },
  }
}
