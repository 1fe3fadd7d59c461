import type { QueryClient } from '@tanstack/react-query'
import { onlineManager } from '@tanstack/react-query'
import { hasWorker } from '#offline/hasWorker.ts'

/**
 * Questions wait for the network, unless there is a worker that can answer without it. What failed is asked again when
 * the network is back. Answers with how to stop.
 */
export function followConnection(queryClient: QueryClient): () => void {
  const tell = () => {
    onlineManager.setOnline(navigator.onLine || hasWorker())
  }
  const askAgain = () => {
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  }
  onlineManager.setEventListener(() => {
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    if (hasWorkers()) navigator.serviceWorker.addEventListener('controllerchange', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
      if (hasWorkers()) navigator.serviceWorker.removeEventListener('controllerchange', tell)
    }
  })
  tell()
  window.addEventListener('online', askAgain)
  return () => {
    window.removeEventListener('online', askAgain)
  }
}

const hasWorkers = () => 'serviceWorker' in navigator
