import { methodDetailWords } from '#i18n/methodDetailWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useWords } from '#ui/languageContext.ts'
import styles from './LimitFactor.module.css'
import type { LimitTable } from './limitRows.ts'

/** How less is asked near a natural limit, with a few computed examples. */
export function LimitFactor({ table: { caption, columns, rows } }: { table: LimitTable }) {
  const words = useWords(methodDetailWords).limit
  return (
    <section className={styles.factor}>
      <h4>{words.title}</h4>
      {words.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className={styles.table}>
        <DataTable
          caption={caption}
          columns={columns.map((label, index) => ({ key: label, label, isNumeric: index > 0 }))}
          rows={rows.map((cells) => ({ key: cells[0] ?? '', cells }))}
        />
      </div>
    </section>
  )
}
