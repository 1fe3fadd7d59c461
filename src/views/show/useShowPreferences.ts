import { useSyncExternalStore } from 'react'
import type { ShowPreferences } from '#decks/showPreferences.ts'
import { getShowPreferences, subscribeToShowPreferences } from '#decks/showPreferences.ts'

/** What the visitor has chosen for every show. */
export function useShowPreferences(): ShowPreferences {
  return useSyncExternalStore(subscribeToShowPreferences, getShowPreferences, getShowPreferences)
}
