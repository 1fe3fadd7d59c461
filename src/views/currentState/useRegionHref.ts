import { useHref, useLocation, useSearchParams } from 'react-router'
import { withRegion } from './mapChoice.ts'

/** Complete address of this page, as it is shown, for another region. */
export function useRegionHref(homeRegion: string): (code: string) => string {
  const [search] = useSearchParams()
  const href = useHref(useLocation().pathname)
  return (code) => `${href}${withRegion(search, code, homeRegion)}`
}
