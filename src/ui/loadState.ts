/** In what way something could not be had; the words are in i18n. */
export interface Failure {
  readonly kind: 'network' | 'timeout' | 'http' | 'notJson' | 'contract' | 'version' | 'unknown'
  readonly status?: number | undefined
  /** What the server or the contract says of it. */
  readonly detail?: string | undefined
}

/** What a panel stands on: not here yet, failed, or here. */
export type LoadState<Value> =
  | { readonly status: 'pending'; readonly failures: number; readonly isOffline: boolean }
  | {
      readonly status: 'error'
      readonly failure: Failure
      readonly isOffline: boolean
      readonly retry: () => void
    }
  | { readonly status: 'success'; readonly value: Value }

export function mapLoaded<From, To>(state: LoadState<From>, map: (value: From) => To): LoadState<To> {
  return state.status === 'success' ? { status: 'success', value: map(state.value) } : state
}

/** Two things that are shown together: here when both are, failed as soon as one has. */
export function joinLoaded<One, Other>(
  one: LoadState<One>,
  other: LoadState<Other>,
): LoadState<readonly [One, Other]> {
  if (one.status === 'success' && other.status === 'success')
    return { status: 'success', value: [one.value, other.value] }
  if (one.status === 'error') return one
  if (other.status === 'error' || one.status === 'success') return other as LoadState<never>
  return one
}

export function findLoaded<Value>(state: LoadState<Value>): Value | undefined {
  return state.status === 'success' ? state.value : undefined
}
