import type { OfflineStamp } from './offlinePackage.ts'

/** How it stands with the package of the build that the window runs. */
export type PackageStatus =
  /** Before the app has looked, and while prerendering. */
  | 'unknown'
  /** The browser cannot, or may not here. */
  | 'unsupported'
  /** Not fetched, because the visitor saves data. */
  | 'absent'
  /** Taken away by the visitor. */
  | 'declined'
  | 'fetching'
  | 'failed'
  | 'stored'

export interface OfflineState {
  readonly isConnected: boolean
  readonly status: PackageStatus
  /** What is stored of the generation that the window runs. */
  readonly stamp: OfflineStamp | undefined
  /** A generation that came while the window was open. */
  readonly newer: OfflineStamp | undefined
}

const initial: OfflineState = { isConnected: true, status: 'unknown', stamp: undefined, newer: undefined }
let state = initial
const listeners = new Set<() => void>()

/** What the window knows of network and package: a store outside React, read by `useOfflineState`. */
export const offlineState = {
  read: () => state,
  /** As prerendered. */
  readInitial: () => initial,
  listen: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  change: (changes: Partial<OfflineState>) => {
    state = { ...state, ...changes }
    for (const listener of listeners) listener()
  },
}
