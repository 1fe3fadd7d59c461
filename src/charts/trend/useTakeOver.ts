import { startTransition, useCallback, useEffect, useState } from 'react'

/** The module that draws with Recharts; asked for once, however often it is called. */
export const loadTrendLines = () => import('./TrendLines.tsx')

export interface TakeOver {
  /** True once someone has turned to the chart. */
  readonly isWanted: boolean
  /** True once Recharts' drawing is on screen: only then does the plain one give way. */
  readonly isDone: boolean
  readonly want: () => void
  readonly finish: () => void
}

/** When Recharts takes over from the plain drawing, if it may: pointed at or focused, and never before. */
export function useTakeOver(isAllowed: boolean): TakeOver {
  const [isWanted, setWanted] = useState(false)
  const [isDone, setDone] = useState(false)
  const want = useCallback(() => {
    startTransition(() => {
      setWanted(isAllowed)
    })
  }, [isAllowed])
  const finish = useCallback(() => {
    setDone(true)
  }, [])

  // Fetched ahead, but the first drawing with Recharts is work that waits until someone turns to the chart.
  useEffect(() => {
    if (!isAllowed) return undefined
    return whenIdle(() => {
      // The plain drawing says all there is to say: a chunk that cannot be had is no fault the visitor must hear of.
      loadTrendLines().catch(() => undefined)
    })
  }, [isAllowed])

  return { isWanted, isDone, want, finish }
}

/** Runs `task` when the browser is idle; a while later where it cannot tell. Answers with how to call it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, 1500)
    return () => {
      clearTimeout(timer)
    }
  }
  const handle = requestIdleCallback(task)
  return () => {
    cancelIdleCallback(handle)
  }
}
