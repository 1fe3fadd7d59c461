import { Link } from 'react-router'
import type { LocalizedText } from '#domain/localizedText.ts'
import { searchWords } from '#i18n/searchWords.ts'
import { paths } from '#paths.ts'
import { withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import { searchParameter } from './searchText.ts'
import styles from './SuggestionList.module.css'

/** Examples of what can be asked, each a search of its own. */
export function SuggestionList({ suggestions }: { suggestions: readonly LocalizedText[] }) {
  const words = useWords(searchWords)
  const language = useLanguage()
  const toAddress = useAddress()
  if (suggestions.length === 0) return null
  return (
    <section aria-labelledby="sokforslag">
      <h2 id="sokforslag" className={styles.title}>
        {words.suggestions}
      </h2>
      <ul className={styles.list}>
        {suggestions.map((suggestion) => {
          const text = spoken(suggestion, language)
          return (
            <li key={text}>
              <Link to={withParameters(toAddress(paths.search()), { [searchParameter]: text })}>{text}</Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
