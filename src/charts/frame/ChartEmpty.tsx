import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { ChartPlaceholder } from './ChartPlaceholder.tsx'
import styles from './ChartPlaceholder.module.css'
import type { ChartHeight } from './chartSize.ts'

interface ChartEmptyProps {
  /** Why there is nothing to draw. */
  readonly reason?: string | undefined
  readonly height?: ChartHeight
}

/** Stands where a chart would have been, at its size, and says why it is not. */
export function ChartEmpty({ reason, height = 'normal' }: ChartEmptyProps) {
  const words = useWords(chartWords)
  return (
    <ChartPlaceholder height={height}>
      <p className={styles.text}>{reason ?? words.noValues}</p>
    </ChartPlaceholder>
  )
}
