import type { KeyboardEvent, PointerEvent } from 'react'
import { useState } from 'react'
import { findNearestYear, findYearByKey } from './yearSteps.ts'

interface ReaderSettings {
  /** The years that can be read, ascending. */
  readonly years: readonly number[]
  /** Borders of the axis the pointer moves along. */
  readonly from: number
  readonly to: number
  /** Where the reading starts. */
  readonly start: number
}

/** Which year of a chart is being read; the same for keyboard, mouse and touch. */
export interface YearReader {
  readonly years: readonly number[]
  readonly year: number
  /** True while someone points at the chart or has it in focus. */
  readonly isReading: boolean
  readonly startReading: () => void
  readonly stopReading: () => void
  readonly moveByKey: (event: KeyboardEvent) => void
  readonly moveToPointer: (event: PointerEvent) => void
  readonly leave: (event: PointerEvent) => void
}

export function useYearReader({ years, from, to, start }: ReaderSettings): YearReader {
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const [isReading, setReading] = useState(false)
  const year = chosen !== undefined && years.includes(chosen) ? chosen : start

  return {
    years,
    year,
    isReading,
    startReading: () => {
      setReading(true)
    },
    stopReading: () => {
      setReading(false)
    },
    moveByKey: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape') setReading(false)
      const next = findYearByKey(years, year, event.key)
      if (next === undefined) return
      event.preventDefault()
      setReading(true)
      setChosen(next)
    },
    moveToPointer: (event) => {
      const { left, width } = event.currentTarget.getBoundingClientRect()
      if (width === 0) return
      setReading(true)
      setChosen(findNearestYear(years, from + ((event.clientX - left) / width) * (to - from)))
    },
    // A finger leaves as soon as it is lifted: what it read is to stay. A mouse leaves when it is done.
    leave: (event) => {
      if (event.pointerType !== 'mouse' || event.currentTarget === document.activeElement) return
      setReading(false)
      setChosen(undefined)
    },
  }
}
