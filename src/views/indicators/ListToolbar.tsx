import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import type { ColumnId } from './listColumns.ts'
import { parseOrder, writeOrder } from './listOrder.ts'
import type { ListState } from './listState.ts'
import styles from './ListToolbar.module.css'
import type { ListPlace } from './orderOptions.ts'
import { toOrderNote, toOrderOptions } from './orderOptions.ts'

interface ListToolbarProps {
  readonly state: Pick<ListState, 'order' | 'isGrouped'>
  /** Those the address asks for, also where the place has not all of them. */
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
  readonly show: (changes: Partial<ListState>) => void
}

/** In what order, under which headings, and with which columns the rows stand. */
export function ListToolbar({ state, columns, place, show }: ListToolbarProps) {
  const words = useWords(indicatorTableWords)
  const language = useLanguage()
  const { order, isGrouped } = state
  const note = toOrderNote(order, place, language)
  return (
    <>
      <div className={`${styles.toolbar} no-print`}>
        <label className={styles.order}>
          <span className={styles.label}>{words.order}</span>
          <select
            value={writeOrder(order) ?? ''}
            className={styles.select}
            onChange={({ target }) => {
              show({ order: parseOrder(target.value), page: 1 })
            }}
          >
            <option value="">{words.ownOrder}</option>
            {toOrderOptions(place, language).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {!order && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isGrouped}
              className={styles.box}
              onChange={({ target }) => {
                show({ isGrouped: target.checked, page: 1 })
              }}
            />
            {words.group}
          </label>
        )}
        <ColumnPicker columns={columns} place={place} show={show} />
      </div>
      {note && (
        <p className={styles.sentence}>
          <span className={styles.printed}>{note.order}</span> {note.toMind}
        </p>
      )}
    </>
  )
}
