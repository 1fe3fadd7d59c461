import type { LabelSet } from './labelSets.ts'
import styles from './TrendChart.module.css'

/** The class that shows something only at some widths of the chart. */
export const shownAt = {
  any: undefined,
  narrow: `${styles.narrow} ${styles.medium}`,
  wide: styles.wide,
} as const satisfies Record<LabelSet['widths'], string | undefined>
