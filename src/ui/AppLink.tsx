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

/** A link inside the dashboard: keeps language, region and theme. */
export function AppLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const toAddress = useAddress()
  return <Link to={toAddress(to)} {...rest} />
}
