import { slideListWords } from '#i18n/slideListWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import styles from './DeckWorkbench.module.css'

/** A deck without slides says where slides come from. */
export function EmptyDeck() {
  const words = useWords(slideListWords)
  return (
    <div className={styles.empty}>
      <p className={styles.emptyLead}>{words.empty}</p>
      <p>{words.emptyHow}</p>
      <p>
        <AppLink to={paths.overview()}>{words.toOverview}</AppLink>
      </p>
    </div>
  )
}
