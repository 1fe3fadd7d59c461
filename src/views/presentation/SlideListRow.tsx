import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './SlideList.module.css'
import type { SlideRow } from './slideRows.ts'
import type { RowDrag } from './useSlideDrag.ts'

interface SlideListRowProps {
  readonly row: SlideRow
  readonly isSelected: boolean
  readonly select: (id: string) => void
  /** Tells the keys that move it; undefined, as `drag`, where it can't be moved. */
  readonly hintId: string | undefined
  readonly drag: RowDrag | undefined
}

/** A slide in the list: a button that selects it. */
export function SlideListRow({ row, isSelected, select, hintId, drag }: SlideListRowProps) {
  const words = useWords(slideListWords)
  const { isDragged = false, dropEdge, ...dragging } = drag ?? {}
  const state = [styles.row, isDragged ? styles.dragged : '', dropEdge ? styles[dropEdge] : '']
  return (
    <li className={state.filter(Boolean).join(' ')} {...dragging}>
      <button
        type="button"
        className={styles.slide}
        aria-current={isSelected ? 'true' : undefined}
        aria-describedby={isSelected ? hintId : undefined}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => {
          select(row.id)
        }}
      >
        <span className="visually-hidden">{words.slide}</span>{' '}
        <span className={styles.number}>{row.number}</span>
        <span className="visually-hidden">:</span> <span className={styles.title}>{row.title}</span>{' '}
        <span className={styles.about}>{row.about}</span>{' '}
        <span className={styles.minutes}>{row.minutes}</span>
      </button>
    </li>
  )
}
