import type { FocusEvent, PointerEvent } from 'react'
import { useState } from 'react'

const keyOf = (target: EventTarget): string | undefined => {
  if (!(target instanceof SVGElement)) return undefined
  return target.closest<SVGElement>('[data-roving]')?.dataset['roving']
}

/**
 * The segment pointed at: by mouse or pen, else the one the keyboard has reached. A finger follows the link at once,
 * so there is nothing to show for it.
 */
export function useWheelPointing(rememberFocus: (key: string) => void) {
  const [pointed, setPointed] = useState<string | undefined>(undefined)
  const [focused, setFocused] = useState<string | undefined>(undefined)

  return {
    active: pointed ?? focused,
    pointing: {
      onPointerOver: (event: PointerEvent) => {
        // Between two segments the last one stays, so that nothing flickers on the way.
        if (event.pointerType !== 'touch') setPointed((last) => keyOf(event.target) ?? last)
      },
      onPointerLeave: () => {
        setPointed(undefined)
      },
      onFocus: (event: FocusEvent) => {
        const key = keyOf(event.target)
        if (key === undefined) return
        rememberFocus(key)
        if (event.target.matches(':focus-visible')) setFocused(key)
      },
      onBlur: () => {
        setFocused(undefined)
      },
    },
    focused,
  }
}
