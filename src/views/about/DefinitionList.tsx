import type { ReactNode } from 'react'
import styles from './DefinitionList.module.css'

interface DefinitionListProps {
  readonly items: readonly { readonly key: string; readonly term: string; readonly meaning: ReactNode }[]
}

/** Terms and what they mean, side by side where there is room. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className={styles.list}>
      {items.map(({ key, term, meaning }) => (
        <div key={key} className={styles.item}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
