import { toSpokenText } from '#domain/localizedText.ts'
import { searchWords } from '#i18n/searchWords.ts'
import { paths } from '#paths.ts'
import { withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage } from '#ui/languageContext.ts'
import type { HitLine } from './hitLine.ts'
import { toHitHref } from './hitTarget.ts'
import { searchParameter } from './searchText.ts'
import type { Search } from './useSearch.ts'

/** One line of the list: a hit, an example to search for, or the way to all hits. */
export interface SearchOption {
  readonly id: string
  readonly href: string
  readonly line?: HitLine
  readonly text?: string
  /** Choosing it writes it into the field instead of going anywhere. */
  readonly suggestion?: string
}

export interface OptionGroup {
  readonly id: string
  readonly title: string
  readonly options: readonly SearchOption[]
}

interface OptionList {
  readonly groups: readonly OptionGroup[]
  /** All of them, in order. */
  readonly options: readonly SearchOption[]
  /** The page of the search, with the same text. */
  readonly allHref: string
}

/** The list as it stands, and its options in order, each with an id of its own. */
export function useOptions(found: Search | undefined, text: string, listId: string): OptionList {
  const language = useLanguage()
  const toAddress = useAddress()
  const words = searchWords[language]
  const toSearchHref = (wanted: string) =>
    withParameters(toAddress(paths.search()), { [searchParameter]: wanted })
  const groups: OptionGroup[] = []
  if (found?.view) {
    for (const { id, title, lines } of found.view.groups)
      groups.push({
        id: `${listId}-${id}`,
        title,
        options: lines.map((line) => ({
          id: `${listId}-${id}-${line.key}`.replaceAll(' ', '-'),
          href: toHitHref(toAddress(line.target.path, line.target.changes), line.target),
          line,
        })),
      })
    if (found.view.groups.some(({ more }) => more !== undefined))
      groups.push({
        id: `${listId}-all`,
        title: words.results,
        options: [{ id: `${listId}-all-all`, href: toSearchHref(text), text: words.all }],
      })
  } else if (found && found.suggestions.length > 0)
    groups.push({
      id: `${listId}-suggestions`,
      title: words.suggestions,
      options: found.suggestions.map((suggestion, index) => {
        const { text: wanted } = toSpokenText(suggestion, language)
        return {
          id: `${listId}-suggestion-${index}`,
          href: toSearchHref(wanted),
          text: wanted,
          suggestion: wanted,
        }
      }),
    })
  return { groups, options: groups.flatMap(({ options }) => options), allHref: toSearchHref(text) }
}
