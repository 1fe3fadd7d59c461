import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { useAddressChange } from '../usePageAddress.ts'
import { parseStep, pictureParameters } from './pictureAddress.ts'

/** The year that is shown, and how to move to another. */
export interface YearChoice {
  /** Undefined while none has been asked for: the latest, on a scale of its own. */
  readonly year: number | undefined
  readonly showYear: (year: number) => void
  readonly showLatest: () => void
}

/** How long a year must have been shown before it is put in the address. */
const settleInMs = 200

/**
 * The year of the address. One that is moved to is shown at once and put in the address when the moving has stopped, so
 * that a drag over twenty years is one change and not twenty.
 */
export function useYearChoice(years: readonly number[]): YearChoice {
  const [search] = useSearchParams()
  const { key } = useLocation()
  const change = useAddressChange()
  // What was moved to counts until the address changes, by itself or by anything else.
  const [moved, setMoved] = useState<{ readonly year: number; readonly key: string } | undefined>(undefined)
  const pending = moved?.key === key ? moved.year : undefined

  useEffect(() => {
    if (pending === undefined) return undefined
    const timer = setTimeout(() => {
      change({ [pictureParameters.year]: String(pending) })
    }, settleInMs)
    return () => {
      clearTimeout(timer)
    }
  }, [pending, change])

  return {
    year: pending ?? parseStep(search, years),
    showYear: (year) => {
      setMoved({ year, key })
    },
    showLatest: () => {
      setMoved(undefined)
      change({ [pictureParameters.year]: undefined })
    },
  }
}
