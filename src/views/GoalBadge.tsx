import type { GoalStatus } from '#domain/strategy.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './GoalBadge.module.css'

/** Says that a goal's wording is not adopted; nothing beside one that is. */
export function GoalBadge({ status }: { status: GoalStatus }) {
  const words = useWords(goalWords)
  if (status === 'official') return null
  return <span className={styles.badge}>{words.proposal}</span>
}
