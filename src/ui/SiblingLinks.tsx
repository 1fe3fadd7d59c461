import { shellWords } from '#i18n/shellWords.ts'
import { AppLink } from './AppLink.tsx'
import type { Crumb } from './Breadcrumbs.tsx'
import { useWords } from './languageContext.ts'
import styles from './SiblingLinks.module.css'

interface SiblingLinksProps {
  /** What kind of thing is stepped through: "Insatsområden". */
  readonly label: string
  readonly previous: Crumb | undefined
  readonly next: Crumb | undefined
}

/** The one before and the one after, at the end of a page. */
export function SiblingLinks({ label, previous, next }: SiblingLinksProps) {
  const words = useWords(shellWords)
  return (
    <nav aria-label={label} className={`${styles.siblings} no-print`}>
      {previous ? (
        <AppLink to={previous.path} className={styles.previous} rel="prev">
          <span className={styles.direction}>← {words.previous}</span>
          <span>{previous.title}</span>
        </AppLink>
      ) : null}
      {next ? (
        <AppLink to={next.path} className={styles.next} rel="next">
          <span className={styles.direction}>{words.next} →</span>
          <span>{next.title}</span>
        </AppLink>
      ) : null}
    </nav>
  )
}
