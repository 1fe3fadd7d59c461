import type { KeyboardEvent } from 'react'
import { useCallback, useState } from 'react'

/** Where each key leads from the item in focus; `undefined` where there is nothing that way. */
export type Neighbours = (current: string, key: string) => string | undefined

/**
 * One tab stop for a whole picture of links: the arrow keys move inside it. Each item carries
 * `data-roving="<id>"` and the tab index given by `tabIndexOf`.
 */
export function useRovingFocus(first: string | undefined, neighbours: Neighbours) {
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const current = chosen ?? first

  const moveFocus = useCallback(
    (event: KeyboardEvent) => {
      if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      const next = neighbours(current, event.key)
      if (next === undefined) return
      event.preventDefault()
      setChosen(next)
      const items = event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-roving]')
      for (const item of items) if (item.dataset['roving'] === next) item.focus()
    },
    [current, neighbours],
  )

  return {
    moveFocus,
    rememberFocus: setChosen,
    tabIndexOf: (id: string): 0 | -1 => (id === current ? 0 : -1),
  }
}
