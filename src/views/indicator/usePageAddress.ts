import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Enlargement } from '#charts/frame/ChartFrame.tsx'
import { isEmbedded } from '#paths.ts'
import type { SearchChanges } from '#pathState.ts'
import { parameters, parseAddressState } from '#pathState.ts'
import { toPageSearch, toQuery, withChanges } from './pageAddress.ts'

/** Addresses of this page in another state; all that was chosen stays unless it is what changes. */
interface PageAddress {
  /** The page for another region; `undefined` for the home region. */
  readonly toRegionHref: (code: string | undefined) => string
  /** Opens and closes one chart shown large; undefined where it stands in a frame on another website. */
  readonly toEnlargement: (chart: string) => Enlargement | undefined
}

export function usePageAddress(): PageAddress {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const withParameter = (name: string, value: string | undefined) =>
    `${pathname}${toPageSearch(search, { [name]: value })}`
  return {
    toRegionHref: (code) => withParameter(parameters.region, code),
    toEnlargement: (chart) =>
      isEmbedded(pathname)
        ? undefined
        : {
            href: withParameter(parameters.enlarged, chart),
            closeHref: withParameter(parameters.enlarged, undefined),
            isEnlarged: parseAddressState(search).enlarged === chart,
          },
  }
}

/** Changes the address in its place: no new entry in the history, and the page stays where it is. */
export function useAddressChange(): (changes: SearchChanges) => void {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return useCallback(
    (changes) => {
      const next = toQuery(withChanges(search, changes))
      void navigate({ search: next }, { replace: true, preventScrollReset: true })
    },
    [navigate, search],
  )
}
