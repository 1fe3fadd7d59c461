import type { ComponentProps } from 'react'
import styles from './SearchInput.module.css'
import { SearchSign } from './SearchSign.tsx'

/** A field to search in, with its sign. */
export function SearchInput(props: ComponentProps<'input'>) {
  return (
    <span className={styles.frame}>
      <SearchSign />
      <input
        type="text"
        name="q"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className={styles.input}
        {...props}
      />
    </span>
  )
}
