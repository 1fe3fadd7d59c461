import { useLocation } from 'react-router'
import { toLanguagePath } from '#paths.ts'
import { toSharedSearch } from '#pathState.ts'
import { useLanguage } from '#ui/languageContext.ts'

/** Whole addresses of what is shown, to be told when someone asks for them: they name the site, which only the browser knows. */
interface ShownAddress {
  /** This view as it is, at a part of it. */
  readonly toHere: (part: string | undefined) => string
  /** Another view in the same language and state; `path` as made by `paths`. */
  readonly toOther: (path: string) => string
}

export function useShownAddress(): ShownAddress {
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const toWhole = (path: string) => `${window.location.origin}${path}${toSharedSearch(search)}`
  return {
    toHere: (part) => `${toWhole(pathname)}${part === undefined ? '' : `#${part}`}`,
    toOther: (path) => toWhole(toLanguagePath(path, language)),
  }
}
