import type { ComponentProps } from 'react'
import { useContext } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { toLanguagePath } from '#paths.ts'
import type { SearchChanges } from '#pathState.ts'
import { toCarriedSearch, toRegionChange } from '#pathState.ts'
import { HomeRegionContext } from './homeRegionContext.ts'
import { useLanguage } from './languageContext.ts'

/** The address of a view in the language and region of this page; `path` as made by `paths`. */
export function useAddress(): (path: string, changes?: SearchChanges) => string {
  const language = useLanguage()
  const homeRegion = useContext(HomeRegionContext)
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  return (path, changes) => {
    const allChanges = { ...toRegionChange(pathname, path, homeRegion), ...changes }
    return `${toLanguagePath(path, language)}${toCarriedSearch(search, allChanges)}`
  }
}

interface AppLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  readonly to: string
  /** Carried parameters that are something else where the link leads. */
  readonly changes?: SearchChanges
  /** The id of the part of the view to go to. */
  readonly part?: string
}

/** A link inside the dashboard: keeps language, region, theme and method. */
export function AppLink({ to, changes, part, ...rest }: AppLinkProps) {
  const toAddress = useAddress()
  return <Link to={`${toAddress(to, changes)}${part === undefined ? '' : `#${part}`}`} {...rest} />
}
