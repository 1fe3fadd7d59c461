import styles from './trendMarks.module.css'
import { toTooltipLines } from './tooltipLines.ts'
import type { TrendPicture } from './trendPicture.ts'
import type { TrendRow } from './trendRows.ts'

/** The year that is read, beside its place in the picture: the lines from the top down. */
export function TrendTooltip({ row, picture }: { row: TrendRow; picture: TrendPicture }) {
  return (
    <div className={styles.tooltip}>
      <p className={styles.tooltipYear}>{row.year}</p>
      <ul>
        {toTooltipLines(row, picture).map((line) => (
          <li key={line.id} className={`${styles.tooltipLine} ${styles[line.role]}`}>
            <span>{line.label}</span>
            <span className={styles.tooltipValue}>{line.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
