import type { ReactNode } from 'react'
import styles from './ChartPlaceholder.module.css'
import type { ChartHeight } from './chartSize.ts'
import { chartSizeClass } from './chartSize.ts'

/** The room of a chart with nothing drawn in it: its quiet rules, and why. */
export function ChartPlaceholder({ height, children }: { height: ChartHeight; children: ReactNode }) {
  return (
    <div className={`${styles.placeholder} ${chartSizeClass(height)}`}>
      <div className={styles.rules} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
      {children}
    </div>
  )
}
