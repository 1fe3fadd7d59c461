import { isPresenting } from '#ui/presenting.ts'

const key = 'reloaded-for'

/**
 * After a new release the old release's chunks are gone. The page is reloaded once for each address, so that
 * a chunk that is truly broken does not reload for ever.
 */
export function reloadOnceOnLostChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    // Without a connection a reload would lose the page one has; in front of an audience it would be seen.
    if (!navigator.onLine || isPresenting() || hasReloaded()) return
    event.preventDefault()
    location.reload()
  })
}

function hasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(key) === location.href) return true
    sessionStorage.setItem(key, location.href)
    return false
  } catch {
    // Without storage there is no knowing, so the page is left as it is rather than reloaded for ever.
    return true
  }
}
