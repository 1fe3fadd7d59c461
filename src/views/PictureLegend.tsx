import { statuses } from '#domain/assessment/assessment.ts'
import type { Distribution } from '#domain/summary.ts'
import { toDistributionWords } from '#i18n/distributionWords.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './PictureLegend.module.css'

interface PictureLegendProps {
  readonly distribution: Distribution
  /** One under the other where they are the picture's other half. */
  readonly isTall?: boolean
}

/** What the marks of a picture mean, and how many there are of each. */
export function PictureLegend({ distribution: { counts }, isTall = false }: PictureLegendProps) {
  const words = useWords(pictureWords)
  const verdicts = toDistributionWords(useLanguage())
  return (
    <ul aria-label={words.legend} className={isTall ? styles.tall : styles.legend}>
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status} className={styles.item}>
            <StatusMark status={status} word={verdicts[status]} size={isTall ? 'medium' : 'small'} />
            <span className={styles.count}>{counts[status]}</span>
          </li>
        ))}
    </ul>
  )
}
