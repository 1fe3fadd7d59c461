import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './Timeline.module.css'
import { TimelineMark } from './TimelineMark.tsx'
import type { TimelineRow } from './timelineModel.ts'

interface TimelineItemProps {
  readonly row: TimelineRow
  /** Ids of what `TimelineAxis` draws for all rows. */
  readonly backdrop: string
  readonly fade: string
}

/** One row: the name, its years in words, and the bar. */
export function TimelineItem({ row, backdrop, fade }: TimelineItemProps) {
  const title = <SpokenText text={row.title} />
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        {row.anchor === undefined ? title : <a href={`#${row.anchor}`}>{title}</a>}
        <span className={styles.years}>{row.years}</span>
        {row.note ? (
          <span className={styles.note}>
            <SpokenText text={row.note} />
          </span>
        ) : null}
      </p>
      <div className={styles.track} aria-hidden="true">
        <svg width="100%" height="100%" className={styles.drawing} focusable="false">
          <use href={`#${backdrop}`} />
          <svg y="50%" className={styles[row.phase]}>
            <TimelineMark row={row} fade={fade} />
          </svg>
        </svg>
      </div>
    </li>
  )
}
