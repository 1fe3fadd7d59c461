import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { synonymsQuery } from '#api/queries.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths, toLanguagePath } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SearchInput } from '#ui/SearchInput.tsx'
import { SearchSign } from '#ui/SearchSign.tsx'
import styles from './HeaderSearch.module.css'
import { loadSearchBox, SearchDialog } from './SearchDialog.tsx'

/**
 * Opens the search, as Ctrl+K and Cmd+K do; pointing at it fetches what the search needs. Until script has started, or
 * without it, the form goes to the page of the search instead.
 */
export function HeaderSearch() {
  const words = useWords(shellWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const open = () => {
    setIsOpen(true)
  }
  useEffect(() => listenToShortcut(open), [])
  const prefetch = () => {
    void Promise.allSettled([loadSearchBox(), client.query(synonymsQuery())])
  }
  return (
    <>
      <form
        role="search"
        aria-label={words.search}
        action={toLanguagePath(paths.search(), language)}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <span className={styles.withoutScript}>
          <SearchInput aria-label={words.searchField} />
        </span>
        <button
          type="submit"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          className={styles.button}
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <SearchSign />
          <span className={styles.word}>{words.search}</span>
          <kbd aria-hidden="true" className={styles.keys}>
            {words.searchKeys}
          </kbd>
        </button>
      </form>
      {isOpen ? (
        <SearchDialog
          close={() => {
            setIsOpen(false)
          }}
        />
      ) : null}
    </>
  )
}

function listenToShortcut(open: () => void): () => void {
  const openByKeys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    if (event.key.toLowerCase() !== 'k') return
    event.preventDefault()
    open()
  }
  document.addEventListener('keydown', openByKeys)
  return () => {
    document.removeEventListener('keydown', openByKeys)
  }
}
