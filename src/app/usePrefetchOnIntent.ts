import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { indicatorQuery } from '#api/queries.ts'
import { splitLanguage } from '#paths.ts'
import { parseAddressState } from '#pathState.ts'
import { loadExplanation } from './Explanation.tsx'
import { findView, loadView } from './viewTable.ts'

/** Pointing at a link, or tabbing to it, fetches its view and data ahead of the click. */
export function usePrefetchOnIntent(): void {
  const client = useQueryClient()
  useEffect(() => {
    const prefetch = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null
      const href = link?.getAttribute('href')
      if (!href) return
      const { pathname, searchParams } = new URL(href, location.origin)
      const { explained } = parseAddressState(searchParams)
      if (explained !== undefined)
        void Promise.allSettled([loadExplanation(), client.query(indicatorQuery(explained))])
      const found = findView(splitLanguage(pathname).path)
      if (!found) return
      void Promise.allSettled([loadView(found.view)])
      void Promise.allSettled(found.view.ask(client, found.id))
    }
    document.addEventListener('pointerover', prefetch, { passive: true })
    document.addEventListener('focusin', prefetch)
    return () => {
      document.removeEventListener('pointerover', prefetch)
      document.removeEventListener('focusin', prefetch)
    }
  }, [client])
}
