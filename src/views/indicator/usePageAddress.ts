import { useLocation, useSearchParams } from 'react-router'
import type { Enlargement } from '#charts/frame/ChartFrame.tsx'
import { isEmbedded } from '#paths.ts'
import { parameters, parseAddressState, toCarriedSearch } from '#pathState.ts'

/** Addresses of this page in another state; language, region and theme stay unless they are what changes. */
export interface PageAddress {
  /** The page for another region; `undefined` for the home region. */
  readonly toRegionHref: (code: string | undefined) => string
  /** Opens and closes one chart shown large; undefined where it stands in a frame on another website. */
  readonly toEnlargement: (chart: string) => Enlargement | undefined
}

export function usePageAddress(): PageAddress {
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const withParameter = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(toCarriedSearch(search))
    if (value === undefined) next.delete(name)
    else next.set(name, value)
    const query = next.toString()
    return query ? `${pathname}?${query}` : pathname
  }
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
