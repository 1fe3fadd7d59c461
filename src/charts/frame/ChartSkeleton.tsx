import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { ChartPlaceholder } from './ChartPlaceholder.tsx'
import styles from './ChartPlaceholder.module.css'
import type { ChartHeight } from './chartSize.ts'

/** Stands where a chart will be, at its size; says so only when it takes a while. */
export function ChartSkeleton({ height = 'normal' }: { height?: ChartHeight }) {
  const words = useWords(chartWords)
  return (
    <ChartPlaceholder height={height}>
      <p role="status" className={`${styles.text} ${styles.late}`}>
        {words.loading}
      </p>
    </ChartPlaceholder>
  )
}
