/** Milliseconds: how often it is looked at, how long nothing may have changed, and when the wait is over anyway. */
const pace = { look: 50, still: 350, stuck: 3000, longest: 20_000 } as const

interface Wait {
  /** True while something that was asked for has not come. */
  readonly isBusy: () => boolean
  readonly signal: AbortSignal
}

/**
 * Waits until an element has stopped changing and everything it has asked for is there. Rejects when the wait is called
 * off; ends after a while in any case, since a connection may never answer.
 */
export async function untilSettled(element: HTMLElement, { isBusy, signal }: Wait): Promise<void> {
  const begun = performance.now()
  let changed = begun
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true })
  try {
    while (performance.now() - begun < pace.longest) {
      await pause(pace.look)
      signal.throwIfAborted()
      const quiet = performance.now() - changed
      const isWaiting = isBusy() || element.querySelector('[role="status"]') !== null
      if (quiet > (isWaiting ? pace.stuck : pace.still)) return
    }
  } finally {
    observer.disconnect()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
