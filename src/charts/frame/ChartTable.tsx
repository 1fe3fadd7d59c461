import type { FigureTable } from '#domain/figureTable.ts'
import { chartWords } from '#i18n/chartWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { useWords } from '#ui/languageContext.ts'
import styles from './ChartTable.module.css'

interface ChartTableProps {
  readonly title: string
  readonly table: FigureTable
  readonly isOpen: boolean
}

/** The numbers of a chart as a table: behind a click, or always there; on paper always there. */
export function ChartTable({ title, table, isOpen }: ChartTableProps) {
  const words = useWords(chartWords)
  const caption = words.tableCaption(title, table.unit)
  const content = <DataTable caption={caption} columns={table.columns} rows={table.rows} />
  if (isOpen) return <div className={styles.open}>{content}</div>
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.table}</summary>
      <div className={styles.open}>{content}</div>
    </details>
  )
}
