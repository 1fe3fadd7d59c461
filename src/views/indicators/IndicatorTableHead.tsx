import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './IndicatorTable.module.css'
import type { ColumnId } from './listColumns.ts'
import type { ListOrder } from './listOrder.ts'
import { toNextOrder } from './listOrder.ts'
import type { ListPlace } from './orderOptions.ts'
import { toColumnLabel } from './orderOptions.ts'

interface IndicatorTableHeadProps {
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
  readonly order: ListOrder | undefined
  readonly showOrder: (order: ListOrder | undefined) => void
}

/** The columns' names; all but the drawing's order the rows when pressed. */
export function IndicatorTableHead({ columns, place, order, showOrder }: IndicatorTableHeadProps) {
  const words = useWords(indicatorTableWords)
  const language = useLanguage()
  const shown: readonly (ColumnId | 'title')[] = ['title', ...columns]
  return (
    <thead className={styles.head}>
      <tr role="row" className={styles.columns}>
        <th role="columnheader" scope="col" className={styles.choose}>
          <span className="visually-hidden">{words.choose}</span>
        </th>
        {shown.map((column) => {
          const label = toColumnLabel(column, place, language)
          const sorted = order?.key === column ? toDirection(order) : undefined
          return (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={styles[column]}
              {...(sorted && { 'aria-sort': sorted })}
            >
              <span className={styles.name}>{label}</span>
              {column === 'trend' ? null : (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => {
                    showOrder(toNextOrder(order, column))
                  }}
                >
                  {label}
                  <SortShape />
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const toDirection = ({ isDescending }: ListOrder) => (isDescending ? 'descending' : 'ascending')

/** Two points; the style shows the one that holds. */
function SortShape() {
  return (
    <svg viewBox="0 0 8 12" aria-hidden="true" focusable="false" className={styles.shape}>
      <path d="M4 1l3 4H1z" className={styles.up} />
      <path d="M4 11L1 7h6z" className={styles.down} />
    </svg>
  )
}
