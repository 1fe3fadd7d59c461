import type { UseQueryResult } from '@tanstack/react-query'
import { ApiError } from '#api/apiError.ts'
import type { Failure, LoadState } from '#ui/loadState.ts'

/** A query as a panel sees it. Last good data stays, even when a later try fails. */
export function toLoadState<Value>(query: UseQueryResult<Value>): LoadState<Value> {
  const isOffline = query.fetchStatus === 'paused'
  if (query.data !== undefined) return { status: 'success', value: query.data }
  if (query.status !== 'error') return { status: 'pending', failures: query.failureCount, isOffline }
  return { status: 'error', failure: toFailure(query.error), isOffline, retry: () => void query.refetch() }
}

function toFailure(error: unknown): Failure {
  if (!(error instanceof ApiError)) return { kind: 'unknown' }
  return { kind: error.kind, status: error.details.status, detail: error.details.detail }
}
