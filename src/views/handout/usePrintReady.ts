import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { untilSettled } from '../deck/untilSettled.ts'

/** Whether all slides are drawn, and the numbers of those that could not be. */
export type PrintReady =
  { readonly kind: 'drawing' } | { readonly kind: 'ready'; readonly missing: readonly number[] }

interface PrintReadiness {
  /** What the slides stand in. */
  readonly sheets: RefObject<HTMLDivElement | null>
  readonly reportDrawn: (id: string) => void
  readonly ready: PrintReady
}

/** Waits until every slide of a deck has its picture and its faces. */
export function usePrintReady(deck: Deck): PrintReadiness {
  const queryClient = useQueryClient()
  const sheets = useRef<HTMLDivElement>(null)
  const drawn = useRef(new Set<string>())
  const [ready, setReady] = useState<PrintReady>({ kind: 'drawing' })
  const reportDrawn = useCallback((id: string) => {
    drawn.current.add(id)
  }, [])
  useEffect(() => {
    const element = sheets.current
    if (!element) return undefined
    const controller = new AbortController()
    const isMissing = ({ id, kind }: Deck['slides'][number]) => kind === 'picture' && !drawn.current.has(id)
    const wait = async () => {
      await untilSettled(element, {
        isBusy: () => queryClient.isFetching() > 0 || deck.slides.some(isMissing),
        signal: controller.signal,
      })
      await document.fonts.ready
      setReady({
        kind: 'ready',
        missing: deck.slides.flatMap((slide, index) => (isMissing(slide) ? [index + 1] : [])),
      })
    }
    // Called off where the page is left.
    wait().catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [deck, queryClient])
  return { sheets, reportDrawn, ready }
}
