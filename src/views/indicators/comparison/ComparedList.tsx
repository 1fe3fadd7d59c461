import { LineSample } from '#charts/trend/LineSample.tsx'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import styles from './ComparedList.module.css'
import type { ComparedIndicator } from './indexModel.ts'
import { RemoveButton } from './RemoveButton.tsx'

interface ComparedListProps {
  readonly compared: readonly ComparedIndicator[]
  readonly remove: (id: string) => void
}

/** Which line is which, where it has come, and why one is missing. */
export function ComparedList({ compared, remove }: ComparedListProps) {
  const words = useWords(indicatorCompareWords)
  return (
    <ul aria-label={words.lines} className={styles.list}>
      {compared.map(({ id, path, name, direction, mark, role, latest, refusal }) => (
        <li key={id} className={styles.item}>
          <span className={styles.mark}>{mark}</span>
          <span className={styles.sample}>{refusal === undefined ? <LineSample role={role} /> : null}</span>
          <span>
            <AppLink to={path}>{name}</AppLink>
            {latest === undefined ? null : <span className={styles.latest}> {latest}</span>}{' '}
            <span className={styles.quiet}>
              {refusal === undefined ? words.directions[direction] : words.noIndex(refusal)}
            </span>
          </span>
          <RemoveButton
            name={name}
            onRemove={() => {
              remove(id)
            }}
          />
        </li>
      ))}
    </ul>
  )
}
