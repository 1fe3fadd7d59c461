import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { matchPath } from 'react-router'
import { splitLanguage } from '#paths.ts'
import { views } from './viewTable.ts'

/** Pointing at a link, or tabbing to it, fetches its view and data ahead of the click. */
export function usePrefetchOnIntent(): void {
  const client = useQueryClient()
  useEffect(() => {
    const prefetch = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null
      const pathname = link?.getAttribute('href')?.split('?')[0]
      if (pathname === undefined) return
      const { path } = splitLanguage(pathname)
      for (const view of views) {
        const match = matchPath(`/${view.pattern}`, path)
        if (!match) continue
        void view.load().catch(() => undefined)
        view.prefetch(client, match.params['id'] ?? '')
        return
      }
    }
    document.addEventListener('pointerover', prefetch, { passive: true })
    document.addEventListener('focusin', prefetch)
    return () => {
      document.removeEventListener('pointerover', prefetch)
      document.removeEventListener('focusin', prefetch)
    }
  }, [client])
}
