import { shellWords } from '#i18n/shellWords.ts'
import { AppLink } from './AppLink.tsx'
import styles from './Breadcrumbs.module.css'
import { useWords } from './languageContext.ts'

export interface Crumb {
  readonly path: string
  readonly title: string
}

/** The way from the vision to where one is; the last crumb is the thing above this page. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords(shellWords)
  return (
    <nav aria-label={words.breadcrumbs} className={`${styles.breadcrumbs} no-print`}>
      <ol>
        {crumbs.map(({ path, title }) => (
          <li key={path}>
            <AppLink to={path}>{title}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
