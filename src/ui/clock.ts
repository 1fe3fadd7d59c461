import { createContext, useContext, useSyncExternalStore } from 'react'

export interface Clock {
  /** Today as ISO date, when the page was rendered on the server. */
  readonly rendered: string
  /** Today as ISO date, now. */
  readonly now: () => string
}

export const ClockContext = createContext<Clock>({ rendered: '2026-01-01', now: () => '2026-01-01' })

const neverChanges = () => () => undefined

/** This year. The first drawing uses the year the page was rendered in, so that hydration meets the same text. */
export function useThisYear(): number {
  const clock = useContext(ClockContext)
  const today = useSyncExternalStore(
    neverChanges,
    () => clock.now(),
    () => clock.rendered,
  )
  return Number(today.slice(0, 4))
}
