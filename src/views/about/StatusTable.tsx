import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './StatusTable.module.css'
import type { StatusCell, StatusRow } from './statusRows.ts'

/** Every verdict with its mark, its words and its borders. */
export function StatusTable({ rows }: { rows: readonly StatusRow[] }) {
  const words = useWords(aboutMethodWords).statuses
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.withoutTarget}</th>
          <th scope="col">{words.withTarget}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.status}>
            <Cell row={row} cell={row.withoutTarget} />
            <Cell row={row} cell={row.withTarget} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ row, cell }: { row: StatusRow; cell: StatusCell | undefined }) {
  const words = useWords(aboutMethodWords).statuses
  if (!cell) return <td className={styles.none}>{words.none}</td>
  return (
    <td>
      <StatusMark status={row.status} word={cell.word} />
      <span className={styles.border}>{cell.border}</span>
    </td>
  )
}
