import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { cells } from './cells.tsx'
import styles from './IndicatorTable.module.css'
import type { ColumnId } from './listColumns.ts'
import type { ListRow } from './listRow.ts'
import type { ListPlace } from './orderOptions.ts'

interface IndicatorTableRowProps {
  readonly row: ListRow
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
  readonly isChosen: boolean
  readonly toggle: (indicator: string) => void
}

/** Written out, because a table that is laid out otherwise is no table to every browser. */
const cell = { role: 'cell' } as const

export function IndicatorTableRow({ row, columns, place, isChosen, toggle }: IndicatorTableRowProps) {
  const words = useWords(indicatorTableWords)
  return (
    <tr role="row" className={isChosen ? `${styles.row} ${styles.chosen}` : styles.row}>
      <td {...cell} className={styles.choose}>
        <label className={styles.chooser}>
          <span className="visually-hidden">{words.chooseOne(row.name)}</span>
          <input
            type="checkbox"
            checked={isChosen}
            className={styles.box}
            onChange={() => {
              toggle(row.id)
            }}
          />
        </label>
      </td>
      <th role="rowheader" scope="row" className={styles.title}>
        <AppLink to={row.path}>
          <SpokenText text={row.title} />
        </AppLink>
        <span className={styles.quiet}>
          <SpokenText text={row.unit} />
        </span>
        {row.shortRemarks.map((remark) => (
          <span key={remark} className={styles.quiet}>
            {remark}
          </span>
        ))}
      </th>
      {columns.map((column) => {
        const Cell = cells[column]
        return (
          <td key={column} {...cell} className={styles[column]}>
            <Cell row={row} columns={columns} place={place} />
          </td>
        )
      })}
    </tr>
  )
}
