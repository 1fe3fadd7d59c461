import { QueryClient } from '@tanstack/react-query'
import { shouldRetry, toRetryDelay } from '#api/apiError.ts'

/** Queries as the whole app asks them: only what may pass is tried again, and a refocus asks nothing. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, retryDelay: toRetryDelay, refetchOnWindowFocus: false },
    },
  })
}
