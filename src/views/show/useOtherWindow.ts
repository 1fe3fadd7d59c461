import { useState } from 'react'
import { paths } from '#paths.ts'
import { parameters, withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import type { Show } from './show.ts'

interface OtherWindow {
  readonly href: string
  readonly open: () => void
  /** True when the browser did not allow a new window. */
  readonly isBlocked: boolean
}

const features = 'popup,width=1280,height=800'

/** The window on the other side of the show, at the same slide. Asked for again, the one that is open comes forward. */
export function useOtherWindow({ deck, index }: Show, role: 'presenter' | 'audience'): OtherWindow {
  const toAddress = useAddress()
  const [isBlocked, setBlocked] = useState(false)
  const path = role === 'presenter' ? paths.presenter() : paths.show()
  const href = withParameters(toAddress(path), {
    [parameters.deck]: deck.id,
    [parameters.slide]: String(index + 1),
  })
  return {
    href,
    isBlocked,
    open: () => {
      const opened = window.open(href, `norrbotten-2030-${role}`, features)
      opened?.focus()
      setBlocked(opened === null)
    },
  }
}
