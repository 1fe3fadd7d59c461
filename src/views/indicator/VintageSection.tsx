import { vintageWords } from '#i18n/vintageWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useWords } from '#ui/languageContext.ts'
import styles from './MetadataSection.module.css'
import type { VintageView } from './vintageModel.ts'

/** How the source's present edition of the figures differs from the one before. */
export function VintageSection({ view }: { view: VintageView }) {
  const words = useWords(vintageWords)
  const { sentences, caption, table } = view
  return (
    <>
      <h3>{words.changes}</h3>
      <p>{sentences.join(' ')}</p>
      {table.rows.length > 0 ? (
        <div className={styles.vintages}>
          <DataTable caption={caption} columns={table.columns} rows={table.rows} />
        </div>
      ) : null}
    </>
  )
}
