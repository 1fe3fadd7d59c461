import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

function subscribe(onChange: () => void): () => void {
  const set = (value: boolean) => () => {
    isPrinting = value
    // At once: the browser takes its picture when the event has been handled.
    flushSync(onChange)
  }
  const [start, end] = [set(true), set(false)]
  addEventListener('beforeprint', start)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', start)
    removeEventListener('afterprint', end)
  }
}

/** True while the page is being printed: what is paged on a screen is whole on paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}
