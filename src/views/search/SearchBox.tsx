import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { shellWords } from '#i18n/shellWords.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SearchInput } from '#ui/SearchInput.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { moveActive } from './moveActive.ts'
import styles from './SearchBox.module.css'
import { SearchOptions } from './SearchOptions.tsx'
import { toSearchText } from './searchText.ts'
import type { SearchOption } from './useOptions.ts'
import { useOptions } from './useOptions.ts'
import { useSearch } from './useSearch.ts'

interface SearchBoxProps {
  readonly text: string
  readonly write: (text: string) => void
  readonly close: () => void
}

const mostInGroup = 5

/**
 * A combobox after the WAI-ARIA Authoring Practices: focus stays in the field, arrows move among the hits, Enter opens the
 * one that is marked, at first the best. Where none is, Enter goes to the page of the search.
 */
export default function SearchBox({ text, write, close }: SearchBoxProps) {
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const wanted = toSearchText(text)
  const state = useSearch(wanted, mostInGroup)
  const found = findLoaded(state)
  const { groups, options, allHref } = useOptions(found, wanted, listId)
  const [moved, setMoved] = useState<{ readonly text: string; readonly index: number } | undefined>()
  // The best hit is marked at once; an example or a guess is not what was asked for.
  const first = found?.view && found.view.scope === undefined ? 0 : -1
  const index = moved?.text === wanted ? moved.index : first
  const active = index < 0 ? undefined : options[Math.min(index, options.length - 1)]

  useLayoutEffect(() => {
    // The field takes over from the one that stood here while this was fetched.
    const input = field.current
    input?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  }, [])
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = ({ suggestion, href }: Pick<SearchOption, 'href' | 'suggestion'>) => {
    if (suggestion !== undefined) {
      write(suggestion)
      return
    }
    close()
    void navigate(href)
  }
  return (
    <div className={styles.box}>
      <SearchInput
        ref={field}
        role="combobox"
        aria-label={words.searchField}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active?.id}
        placeholder={words.searchField}
        value={text}
        onChange={(event) => {
          write(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            if (active) choose(active)
            else if (wanted !== '') choose({ href: allHref })
            return
          }
          const next = moveActive(event.key, index, options.length, moved?.text === wanted)
          if (next === undefined) return
          event.preventDefault()
          setMoved({ text: wanted, index: next })
        }}
      />
      <LoadPanel state={state} size="panel">
        {({ view }) => (
          <div className={styles.found}>
            <p role="status" className={styles.count}>
              {view ? [view.count, view.missing].filter(Boolean).join(' ') : null}
            </p>
            <SearchOptions
              listId={listId}
              groups={groups}
              activeId={active?.id}
              point={(id) => {
                setMoved({ text: wanted, index: options.findIndex((option) => option.id === id) })
              }}
              choose={(option) => {
                if (option.suggestion === undefined) close()
                else write(option.suggestion)
              }}
            />
            {view?.scope ? <p className={styles.scope}>{view.scope}</p> : null}
          </div>
        )}
      </LoadPanel>
    </div>
  )
}
