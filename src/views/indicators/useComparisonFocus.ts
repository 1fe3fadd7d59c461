import { useEffect, useRef } from 'react'

/** The link that leads to the comparison. */
export const comparisonLinkId = 'jamfor'

/** Closing the comparison takes focus back to where it was opened from. */
export function useComparisonFocus(isComparing: boolean): void {
  const wasComparing = useRef(isComparing)
  useEffect(() => {
    const isClosed = wasComparing.current && !isComparing
    wasComparing.current = isComparing
    if (isClosed) document.getElementById(comparisonLinkId)?.focus({ preventScroll: true })
  }, [isComparing])
}
