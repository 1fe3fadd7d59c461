import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { untilSettled } from '../deck/untilSettled.ts'

/** Whether all slides are drawn, and the numbers of those that could not be. */
export type PrintReady =
  { readonly kind: 'drawing' } | { readonly kind: 'ready'; readonly missing: readonly number[] }

interface PrintReadiness {
  /** What the slides stand in, each in an element of its own. */
  readonly sheets: RefObject<HTMLDivElement | null>
  readonly ready: PrintReady
}

/** Waits until every slide of a deck has its picture and its faces. */
export function usePrintReady(deck: Deck): PrintReadiness {
  const queryClient = useQueryClient()
  const sheets = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState<PrintReady>({ kind: 'drawing' })
  useEffect(() => {
    const element = sheets.current
    if (!element) return undefined
    const controller = new AbortController()
    const wait = async () => {
      await untilSettled(element, {
        isBusy: () => queryClient.isFetching() > 0 || listMissing(element).length > 0,
        signal: controller.signal,
      })
      await document.fonts.ready
      setReady({ kind: 'ready', missing: listMissing(element) })
    }
    // Called off where the page is left.
    wait().catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [deck, queryClient])
  return { sheets, ready }
}

/** The numbers of slides that have no heading yet, or tell that something is on its way or could not be had. */
function listMissing(sheets: HTMLElement): readonly number[] {
  return [...sheets.children].flatMap((sheet, index) =>
    sheet.querySelector('h1') && !sheet.querySelector('[role="alert"], [role="status"]') ? [] : [index + 1],
  )
}
