import type { RefObject, SyntheticEvent } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'

interface AddressDialog {
  readonly ref: RefObject<HTMLDialogElement | null>
  /** Esc changes the address, and the address closes the dialog. */
  readonly closeByAddress: (event: SyntheticEvent<HTMLDialogElement>) => void
}

/** A modal dialog that is open because the address says so. */
export function useAddressDialog(closeHref: string): AddressDialog {
  const ref = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()

  useLayoutEffect(() => {
    const element = ref.current
    element?.showModal()
    // Closed before it is taken away, so that focus returns to the link that opened it.
    return () => element?.close()
  }, [])

  return {
    ref,
    closeByAddress: (event) => {
      event.preventDefault()
      void navigate(closeHref, { replace: true, preventScrollReset: true })
    },
  }
}
