import type { ReactNode } from 'react'
import { useEffect } from 'react'

/** Leaves a mark in the browser's timeline when the app has taken over the page, for benchmarks and tests. */
export function StartedMark({ children }: { children: ReactNode }) {
  useEffect(() => {
    performance.mark('app-started')
  }, [])
  return children
}
