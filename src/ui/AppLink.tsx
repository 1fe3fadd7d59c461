import type { ComponentProps } from 'react'
import { Link, useSearchParams } from 'react-router'
import { toLanguagePath } from '#paths.ts'
import { toCarriedSearch } from '#pathState.ts'
import { useLanguage } from './languageContext.ts'

/** The address of a view in the language and region of this page; `path` as made by `paths`. */
export function useAddress(): (path: string) => string {
  const language = useLanguage()
  const [search] = useSearchParams()
  const carried = toCarriedSearch(search)
  return (path) => `${toLanguagePath(path, language)}${carried}`
}

interface AppLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  readonly to: string
  /** The id of the part of the view to go to. */
  readonly part?: string
}

/** A link inside the dashboard: keeps language, region, theme and method. */
export function AppLink({ to, part, ...rest }: AppLinkProps) {
  const toAddress = useAddress()
  return <Link to={`${toAddress(to)}${part === undefined ? '' : `#${part}`}`} {...rest} />
}
