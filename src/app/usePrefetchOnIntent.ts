import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { splitLanguage } from '#paths.ts'
import { findView, loadView } from './viewTable.ts'

/** Pointing at a link, or tabbing to it, fetches its view and data ahead of the click. */
export function usePrefetchOnIntent(): void {
  const client = useQueryClient()
  useEffect(() => {
    const prefetch = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null
      const pathname = link?.getAttribute('href')?.split('?')[0]
      if (pathname === undefined) return
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
