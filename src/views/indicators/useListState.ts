import { startTransition, useMemo, useOptimistic, useSyncExternalStore } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { ListState, ListVocabulary } from './listState.ts'
import { defaultState, parseListState, toListSearch } from './listState.ts'

const neverChanges = () => () => undefined

export interface ListAddress {
  readonly state: ListState
  /** Shows the list in another state, as the same entry in the history. */
  readonly show: (changes: Partial<ListState>) => void
  /** The address of the list in another state. */
  readonly toHref: (changes: Partial<ListState>) => string
}

/**
 * The list as the address has it, and how to write another. The prerendered page has it as it is without choices, so
 * the first drawing after it has too.
 */
export function useListState(vocabulary: ListVocabulary): ListAddress {
  const { pathname } = useLocation()
  const [inAddress] = useSearchParams()
  // What was asked for holds until the address has it, so that a choice made meanwhile does not undo the one before.
  const [search, ask] = useOptimistic(inAddress)
  const navigate = useNavigate()
  const isPrerendered = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
  const state = useMemo(
    () => (isPrerendered ? defaultState : parseListState(search, vocabulary)),
    [isPrerendered, search, vocabulary],
  )
  const toSearch = (changes: Partial<ListState>) => toListSearch(search, { ...state, ...changes })
  const toHref = (changes: Partial<ListState>) => `${pathname}${toSearch(changes)}`
  return {
    state,
    toHref,
    show: (changes) => {
      startTransition(async () => {
        ask(new URLSearchParams(toSearch(changes)))
        await navigate(toHref(changes), { replace: true, preventScrollReset: true })
      })
    },
  }
}
