import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { ScrollFrame } from '#ui/ScrollFrame.tsx'
import { GroupRow, SectionRow } from './GroupRows.tsx'
import { IndicatorTableHead } from './IndicatorTableHead.tsx'
import { IndicatorTableRow } from './IndicatorTableRow.tsx'
import type { RowGroup } from './indicatorList.ts'
import styles from './IndicatorTable.module.css'
import type { ColumnId } from './listColumns.ts'
import { isWiderThanPage } from './listColumns.ts'
import type { ListOrder } from './listOrder.ts'
import type { ListPlace } from './orderOptions.ts'

interface IndicatorTableProps {
  readonly groups: readonly RowGroup[]
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
  readonly order: ListOrder | undefined
  readonly showOrder: (order: ListOrder | undefined) => void
  readonly chosen: readonly string[]
  readonly toggle: (indicator: string) => void
  /** Whole sentences on what stands elsewhere in the list, below the heading of the perspectives. */
  readonly perspectiveNotes: readonly string[]
}

const captionId = 'indikatorer-tabell'

/** Indicators as one table; each row is stacked where there is no room for columns. */
export function IndicatorTable({ groups, columns, place, order, ...props }: IndicatorTableProps) {
  const words = useWords(indicatorTableWords)
  const { crossCutting } = useWords(indicatorListWords)
  const width = columns.length + 2
  const table = (
    <table role="table" className={styles.table}>
      <caption id={captionId} className="visually-hidden">
        {words.caption}
      </caption>
      <IndicatorTableHead columns={columns} place={place} order={order} showOrder={props.showOrder} />
      {groups.map(({ id, group, opens, rows }) => (
        <tbody key={id} className={styles.group}>
          {opens === undefined ? null : (
            <SectionRow
              area={opens}
              otherwise={crossCutting}
              notes={opens === null ? props.perspectiveNotes : []}
              width={width}
            />
          )}
          {group ? <GroupRow group={group} width={width} /> : null}
          {rows.map((row) => (
            <IndicatorTableRow
              key={row.key}
              row={row}
              columns={columns}
              place={place}
              isChosen={props.chosen.includes(row.id)}
              toggle={props.toggle}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
  return isWiderThanPage(columns) ? (
    <div className={styles.wide}>
      <ScrollFrame labelledBy={captionId}>{table}</ScrollFrame>
    </div>
  ) : (
    table
  )
}
