import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './Timeline.module.css'
import type { TimelineRow } from './timelineModel.ts'

/** One row: the name, its years in words, and the bar. */
export function TimelineItem({ row }: { row: TimelineRow }) {
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
        <span className={styles.now} />
        <span
          className={`${styles.mark} ${styles[row.shape]} ${styles[row.phase]}`}
          style={{ gridColumn: `${row.startLine} / ${row.endLine}` }}
        />
      </div>
    </li>
  )
}
