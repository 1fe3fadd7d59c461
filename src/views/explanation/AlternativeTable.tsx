import { Link } from 'react-router'
import { explanationWords } from '#i18n/explanationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { Alternative } from './alternatives.ts'
import styles from './AlternativeTable.module.css'

interface AlternativeTableProps {
  readonly caption: string
  /** What the rows are: "Metod". */
  readonly heading: string
  readonly rows: readonly Alternative[]
  readonly toChoiceHref: (choice: Alternative['choice']) => string
}

/** The same figures judged in other ways, each with a link that shows everything so. */
export function AlternativeTable({ caption, heading, rows, toChoiceHref }: AlternativeTableProps) {
  const { column, shown, show } = useWords(explanationWords)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{column.verdict}</th>
          <th scope="col">{column.choice}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.isShown ? styles.shown : undefined}>
            <th scope="row" className={styles.name}>
              {row.name}
              {row.remark === undefined ? null : <span className={styles.remark}>{row.remark}</span>}
            </th>
            <td className={styles.verdict}>
              <StatusMark status={row.status} word={row.word} size="small" />
              <span className={styles.detail}>{row.detail}</span>
            </td>
            <td className={`${styles.choice} no-print`}>
              {row.isShown ? (
                <span className={styles.now}>{shown}</span>
              ) : (
                <Link to={toChoiceHref(row.choice)} preventScrollReset>
                  {show}
                  <span className="visually-hidden">: {row.name}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
