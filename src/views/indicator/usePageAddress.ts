import { useCallback, useContext } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Enlargement } from '#charts/frame/ChartFrame.tsx'
import { isEmbedded } from '#paths.ts'
import type { SearchChanges } from '#pathState.ts'
import { parameters, parseAddressState } from '#pathState.ts'
import { LatestLocationContext } from '#ui/latestLocation.ts'
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

/**
 * Changes the address in its place: no new entry in the history, and the page stays where it is. It starts from where the
 * router is on its way to, so that a change does not undo the one before.
 */
export function useAddressChange(): (changes: SearchChanges) => void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const getLatest = useContext(LatestLocationContext)
  const [drawn] = useSearchParams()
  return useCallback(
    (changes) => {
      const latest = getLatest?.()
      const search = latest?.pathname === pathname ? new URLSearchParams(latest.search) : drawn
      const next = toQuery(withChanges(search, changes))
      void navigate({ search: next }, { replace: true, preventScrollReset: true })
    },
    [navigate, pathname, getLatest, drawn],
  )
}
