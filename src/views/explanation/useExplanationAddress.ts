import { useLocation, useSearchParams } from 'react-router'
import type { MethodChoice } from '#domain/assessmentSettings.ts'
import { parameters } from '#pathState.ts'

/** Addresses of the page the explanation stands beside. */
interface ExplanationAddress {
  readonly closeHref: string
  /** The same, explanation open, with everything judged in another way. */
  readonly toChoiceHref: (choice: MethodChoice) => string
}

export function useExplanationAddress(): ExplanationAddress {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const withChanges = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) next.delete(name)
      else next.set(name, value)
    }
    const query = next.toString()
    return query ? `${pathname}?${query}` : pathname
  }
  return {
    closeHref: withChanges({ [parameters.explained]: undefined }),
    toChoiceHref: ({ method, baseYear }) =>
      withChanges({
        [parameters.method]: method,
        [parameters.baseYear]: baseYear === undefined ? undefined : String(baseYear),
      }),
  }
}
