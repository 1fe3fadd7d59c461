import { shellWords } from '#i18n/shellWords.ts'
import { searchWords } from '#i18n/searchWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SearchForm } from './SearchForm.tsx'
import { SearchHits } from './SearchHits.tsx'
import styles from './SearchPage.module.css'
import { SuggestionList } from './SuggestionList.tsx'
import { useSearch } from './useSearch.ts'
import { useWrittenText } from './useWrittenText.ts'

const mostInGroup = 30

/** The search as a page: what is searched for is in the address, and the hits are a plain list. */
export default function SearchPage() {
  const words = useWords(searchWords)
  const shell = useWords(shellWords)
  const { text, wanted, write } = useWrittenText()
  const state = useSearch(wanted, mostInGroup)
  return (
    <>
      <PageTitle
        title={wanted === '' ? words.title : words.titleOf(wanted)}
        description={words.description}
      />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <SearchForm text={text} write={write} />
      <WithoutScript />
      <LoadPanel state={state} size="page">
        {({ view, suggestions }) => (
          <>
            <p role="status" className={styles.count}>
              {view ? [view.count, view.missing].filter(Boolean).join(' ') : null}
            </p>
            {view?.scope ? <p className={styles.scope}>{view.scope}</p> : null}
            {view ? <SearchHits groups={view.groups} /> : null}
            {view === undefined || view.scope !== undefined ? (
              <SuggestionList suggestions={suggestions} />
            ) : null}
          </>
        )}
      </LoadPanel>
    </>
  )
}

/** Where everything can be found when hits cannot be shown. */
function WithoutScript() {
  const words = useWords(searchWords)
  const { views } = useWords(shellWords)
  return (
    <div className={styles.withoutScript}>
      <p>{words.withoutScript}</p>
      <ul>
        <li>
          <AppLink to={paths.indicators()}>{views.indicators}</AppLink>
        </li>
        <li>
          <AppLink to={paths.overview()}>{views.overview}</AppLink>
        </li>
        <li>
          <AppLink to={paths.implementation()}>{views.implementation}</AppLink>
        </li>
        <li>
          <AppLink to={paths.about()}>{views.about}</AppLink>
        </li>
      </ul>
    </div>
  )
}
