import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from './AppLink.tsx'
import { useWords } from './languageContext.ts'
import { PageTitle } from './PageTitle.tsx'
import styles from './NotFoundNotice.module.css'

/** Says that what the address asks for is not there, and leads on. */
export function NotFoundNotice() {
  const words = useWords(shellWords)
  return (
    <div className={styles.notice}>
      <PageTitle title={words.notFoundTitle} />
      <h1 tabIndex={-1}>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <ul className={styles.ways}>
        <li>
          <AppLink to={paths.overview()}>{words.views.overview}</AppLink>
        </li>
        <li>
          <AppLink to={paths.indicators()}>{words.views.indicators}</AppLink>
        </li>
        <li>
          <AppLink to={paths.implementation()}>{words.views.implementation}</AppLink>
        </li>
      </ul>
    </div>
  )
}
