import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './LatestValue.module.css'
import type { IndicatorRow } from './indicatorRow.ts'

/** The latest value with its year, and whose it is where only the sexes are published. */
export function LatestValue({ row, isLarge = false }: { row: IndicatorRow; isLarge?: boolean }) {
  const words = useWords(indicatorRowWords)
  const { latest, year, sex } = row
  if (latest === undefined) return <p className={styles.none}>{words.noFigure}</p>
  return (
    <p className={isLarge ? `${styles.latest} ${styles.large}` : styles.latest}>
      <span className="visually-hidden">{words.column.latest}: </span>
      <span className={styles.value}>{latest}</span>{' '}
      <span className={styles.year}>{[year, sex].filter(Boolean).join(', ')}</span>
    </p>
  )
}
