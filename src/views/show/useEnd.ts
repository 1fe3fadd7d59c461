import { useNavigate } from 'react-router'
import { paths } from '#paths.ts'
import { parameters, withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'

/** The way out of a show: to the deck it shows, in a window of its usual size. */
export function useEnd(deckId: string): { readonly href: string; readonly end: () => void } {
  const toAddress = useAddress()
  const navigate = useNavigate()
  const href = withParameters(toAddress(paths.presentation()), { [parameters.deck]: deckId })
  return {
    href,
    end: () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
      void navigate(href)
    },
  }
}
