import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { ColumnId } from './listColumns.ts'
import { columnIds, defaultColumns, isDefault, toOfferedColumns } from './listColumns.ts'
import type { ListState } from './listState.ts'
import styles from './ListToolbar.module.css'
import type { ListPlace } from './orderOptions.ts'
import { toColumnLabel } from './orderOptions.ts'

interface ColumnPickerProps {
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
  readonly show: (changes: Partial<ListState>) => void
}

/** Which columns the table has, behind a click. */
export function ColumnPicker({ columns, place, show }: ColumnPickerProps) {
  const words = useWords(indicatorTableWords)
  const language = useLanguage()
  const toggle = (column: ColumnId, isWanted: boolean) => {
    show({ columns: columnIds.filter((each) => (each === column ? isWanted : columns.includes(each))) })
  }
  return (
    <details className={styles.columns}>
      <summary className={styles.summary}>{words.columnsToShow}</summary>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{words.columnsToShow}</legend>
        {toOfferedColumns(place.kind).map((column) => (
          <label key={column} className={styles.check}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              className={styles.box}
              onChange={({ target }) => {
                toggle(column, target.checked)
              }}
            />
            {toColumnLabel(column, place, language)}
          </label>
        ))}
        <button
          type="button"
          disabled={isDefault(columns)}
          className={styles.usual}
          onClick={() => {
            show({ columns: defaultColumns })
          }}
        >
          {words.usualColumns}
        </button>
      </fieldset>
    </details>
  )
}
