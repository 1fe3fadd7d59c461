import { useLocation, useSearchParams } from 'react-router'
import { parameters } from '#pathState.ts'

/** The address of this page with an indicator's verdict explained beside it. */
export function useExplanationHref(indicator: string): string {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const next = new URLSearchParams(search)
  next.set(parameters.explained, indicator)
  return `${pathname}?${next.toString()}`
}
