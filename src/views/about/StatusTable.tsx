import type { Status } from '#domain/assessment/assessment.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './StatusTable.module.css'
import type { StatusCell, StatusTable as Table } from './statusRows.ts'

/** A method's verdicts with their marks, their words, the method's own labels and the borders. */
export function StatusTable({ table }: { table: Table }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ status, cells }) => (
          <tr key={status}>
            {table.columns.map(({ heading }, index) => (
              <Cell key={heading} status={status} cell={cells[index]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ status, cell }: { status: Status; cell: StatusCell | undefined }) {
  const words = useWords(aboutMethodWords).statuses
  if (!cell) return <td className={styles.none}>{words.none}</td>
  return (
    <td>
      <StatusMark status={status} word={cell.word} />
      <span className={styles.border}>
        {cell.label ? (
          <>
            <b lang="en" className={styles.label}>
              {cell.label}
            </b>
            {': '}
          </>
        ) : null}
        {cell.border}
      </span>
    </td>
  )
}
