import { useEffect, useEffectEvent, useState } from 'react'
import type { YearChoice } from './useYearChoice.ts'

export interface Play {
  readonly isPlaying: boolean
  /** The year that playing has come to, to be said aloud; undefined when years are moved by hand. */
  readonly announced: number | undefined
  readonly turn: () => void
  readonly stop: () => void
}

const intervalInMs = 1000

/** For who wants no motion a press is one step. */
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Moves through the years, one a second, from the first where it stands at the last; stops at the end and out of sight. */
export function usePlay(years: readonly number[], { year, showYear }: YearChoice): Play {
  const [isPlaying, setPlaying] = useState(false)
  const [announced, setAnnounced] = useState<number | undefined>(undefined)
  const last = years.at(-1)
  const next = years.find((each) => each > (year ?? Infinity))

  const step = useEffectEvent(() => {
    if (next === undefined || isStill()) {
      setPlaying(false)
      return
    }
    showYear(next)
    setAnnounced(next)
    setPlaying(next !== last)
  })

  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setInterval(step, intervalInMs)
    return () => {
      clearInterval(timer)
    }
  }, [isPlaying])

  useEffect(() => {
    if (!isPlaying) return undefined
    const stopOutOfSight = () => {
      if (document.hidden) setPlaying(false)
    }
    document.addEventListener('visibilitychange', stopOutOfSight)
    return () => {
      document.removeEventListener('visibilitychange', stopOutOfSight)
    }
  }, [isPlaying])

  return {
    isPlaying,
    announced,
    turn: () => {
      if (isPlaying) {
        setPlaying(false)
        return
      }
      const start = next ?? years[0]
      if (start === undefined) return
      showYear(start)
      setAnnounced(start)
      setPlaying(!isStill() && start !== last)
    },
    stop: () => {
      setPlaying(false)
      setAnnounced(undefined)
    },
  }
}
