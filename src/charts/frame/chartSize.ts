import styles from './chartSize.module.css'

export type ChartHeight = 'normal' | 'tall'

/** Sets `--plot-height` and the size of the text for a chart, its skeleton and its empty state. */
export function chartSizeClass(height: ChartHeight): string {
  return styles[height] ?? ''
}
