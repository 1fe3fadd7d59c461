import { useEffect } from 'react'
import { isEmbedded } from '#paths.ts'

/** Links to the dashboard itself lead out of the frame; those to another state of the embedded chart stay in it. */
export function useLinksOutOfFrame(): void {
  useEffect(() => {
    const leadOut = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href')
      if (!link || !href || isEmbedded(new URL(href, window.location.href).pathname)) return
      link.setAttribute('target', '_top')
      // The router would take the link over and show the whole dashboard in the frame.
      event.stopPropagation()
    }
    document.addEventListener('click', leadOut, { capture: true })
    return () => {
      document.removeEventListener('click', leadOut, { capture: true })
    }
  }, [])
}
