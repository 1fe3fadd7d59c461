import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { loadWords } from '#i18n/loadWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { SearchInput } from '#ui/SearchInput.tsx'
import styles from './SearchDialog.module.css'

export const loadSearchBox = () => import('#views/search/SearchBox.tsx')
type SearchBox = Awaited<ReturnType<typeof loadSearchBox>>['default']

/** The search over any view. What is written before the rest of it has been fetched is kept. */
export function SearchDialog({ close }: { close: () => void }) {
  const words = useWords(shellWords)
  const failures = useWords(loadWords).failures
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [box, setBox] = useState<{ readonly Search: SearchBox } | 'failed' | undefined>()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it is taken away, so that focus returns to where it was.
    return () => element?.close()
  }, [])
  useEffect(() => {
    loadSearchBox().then(
      (module) => {
        setBox({ Search: module.default })
      },
      () => {
        setBox('failed')
      },
    )
  }, [])
  return (
    <dialog ref={dialog} aria-label={words.search} closedby="any" className={styles.dialog} onCancel={close}>
      {typeof box === 'object' ? (
        <box.Search text={text} write={setText} close={close} />
      ) : (
        <SearchInput
          aria-label={words.searchField}
          placeholder={words.searchField}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      )}
      {box === 'failed' ? <p role="alert">{failures.network}</p> : null}
      <button type="button" className={styles.close} onClick={close}>
        {words.close}
      </button>
    </dialog>
  )
}
