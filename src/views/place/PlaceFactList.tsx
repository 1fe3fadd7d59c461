import { placePageWords } from '#i18n/placePageWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { PlaceFacts } from './placeFacts.ts'
import styles from './PlaceFactList.module.css'

/** Key figures side by side, with where they come from. */
export function PlaceFactList({ facts: { facts, source } }: { facts: PlaceFacts }) {
  const words = useWords(placePageWords)
  return (
    <section aria-label={words.facts.label} className={styles.section}>
      <dl className={styles.facts}>
        {facts.map(({ label, value, note }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.value}>{value}</span>{' '}
              {note === undefined ? null : <span className={styles.note}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>{source}</p>
    </section>
  )
}
