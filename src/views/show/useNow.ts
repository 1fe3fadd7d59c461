import { useSyncExternalStore } from 'react'

const second = 1000

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(onTick, second / 4)
  return () => {
    clearInterval(timer)
  }
}

const getNow = () => Math.floor(Date.now() / second) * second

/** This moment in milliseconds since 1970, new each second. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, getNow, getNow)
}
