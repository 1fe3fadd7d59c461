import { searchWords } from '#i18n/searchWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths, toLanguagePath } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SearchInput } from '#ui/SearchInput.tsx'
import styles from './SearchForm.module.css'

interface SearchFormProps {
  readonly text: string
  readonly write: (text: string) => void
}

/** The field of the page. Hits follow what is written; the button is for those who expect one. */
export function SearchForm({ text, write }: SearchFormProps) {
  const shell = useWords(shellWords)
  const words = useWords(searchWords)
  const language = useLanguage()
  return (
    <form
      role="search"
      aria-label={words.form}
      action={toLanguagePath(paths.search(), language)}
      className={`${styles.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <SearchInput
        aria-label={shell.searchField}
        placeholder={shell.searchField}
        value={text}
        onChange={(event) => {
          write(event.target.value)
        }}
      />
      <button type="submit" className={styles.submit}>
        {shell.search}
      </button>
    </form>
  )
}
