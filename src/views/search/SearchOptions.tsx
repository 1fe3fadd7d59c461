import { Link } from 'react-router'
import { searchWords } from '#i18n/searchWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { HitText } from './HitText.tsx'
import styles from './SearchOptions.module.css'
import type { OptionGroup, SearchOption } from './useOptions.ts'

interface SearchOptionsProps {
  readonly listId: string
  readonly groups: readonly OptionGroup[]
  readonly activeId: string | undefined
  /** Marks the option that the pointer is over. */
  readonly point: (id: string) => void
  readonly choose: (option: SearchOption) => void
}

/** The hits of the combobox, in groups. Each is a link too, so that it can be opened in a tab of its own. */
export function SearchOptions({ listId, groups, activeId, point, choose }: SearchOptionsProps) {
  const words = useWords(searchWords)
  return (
    <div role="listbox" id={listId} aria-label={words.results} className={styles.list}>
      {groups.map(({ id, title, options }) => (
        <div key={id} role="group" aria-labelledby={id} className={styles.group}>
          <div id={id} role="presentation" className={styles.title}>
            {title}
          </div>
          {options.map((option) => (
            <Link
              key={option.id}
              id={option.id}
              to={option.href}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === activeId}
              className={styles.option}
              onPointerMove={() => {
                if (option.id !== activeId) point(option.id)
              }}
              onClick={(event) => {
                // A tab of its own leaves the search open.
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                if (option.suggestion !== undefined) event.preventDefault()
                choose(option)
              }}
            >
              {option.line ? <HitText line={option.line} /> : option.text}
            </Link>
          ))}
        </div>
      ))}
    </div>
  )
}
