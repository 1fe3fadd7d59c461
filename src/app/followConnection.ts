import type { QueryClient } from '@tanstack/react-query'
import { onlineManager } from '@tanstack/react-query'

/**
 * Questions wait for the network, unless there is a worker that can answer without it. What failed is asked again when
 * the network is back. Told before the first question: an offline cold start would else wait for an "online" that
 * never comes.
 */
export function followConnection(queryClient: QueryClient): void {
  const tell = () => {
    onlineManager.setOnline(navigator.onLine || hasWorker())
  }
  onlineManager.setEventListener(() => {
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    if ('serviceWorker' in navigator) navigator.serviceWorker.addEventListener('controllerchange', tell)
    // As long as the window lives.
    return undefined
  })
  tell()
  window.addEventListener('online', () => {
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  })
}

function hasWorker(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}
