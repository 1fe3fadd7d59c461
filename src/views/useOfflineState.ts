import { useSyncExternalStore } from 'react'
import type { OfflineState } from '#offline/offlineState.ts'
import { offlineState } from '#offline/offlineState.ts'

/** The connection, what is stored for use without one, and whether something newer has come. */
export function useOfflineState(): OfflineState {
  return useSyncExternalStore(offlineState.listen, offlineState.read, offlineState.readInitial)
}
