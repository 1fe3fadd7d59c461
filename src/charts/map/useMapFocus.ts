import { useCallback, useMemo, useState } from 'react'
import { useRovingFocus } from '#ui/useRovingFocus.ts'
import { toMapNeighbours } from './mapNeighbours.ts'
import type { DrawnRegion } from './mapRegions.ts'
import { findDrawn } from './mapRegions.ts'

/** Which place the pointer or the keyboard is at, and how the keyboard moves on. */
export function useMapFocus(drawn: readonly DrawnRegion[], chosen: DrawnRegion | undefined) {
  const neighbours = useMemo(() => toMapNeighbours(drawn.map(({ shape }) => shape)), [drawn])
  const { moveFocus, rememberFocus, tabIndexOf } = useRovingFocus(
    (chosen ?? drawn[0])?.region.code,
    neighbours,
  )
  const [pointedCode, pointAt] = useState<string | undefined>(undefined)
  const [focusedCode, setFocusedCode] = useState<string | undefined>(undefined)

  const noteFocus = useCallback(
    (code: string | undefined, isVisible: boolean) => {
      if (code !== undefined) rememberFocus(code)
      setFocusedCode(isVisible ? code : undefined)
    },
    [rememberFocus],
  )
  const pointed = findDrawn(drawn, pointedCode)
  const focused = findDrawn(drawn, focusedCode)
  return { pointed, focused, told: pointed ?? focused ?? chosen, pointAt, noteFocus, moveFocus, tabIndexOf }
}

export type MapFocus = ReturnType<typeof useMapFocus>
