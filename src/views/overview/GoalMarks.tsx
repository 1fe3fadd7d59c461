import { useId } from 'react'
import { overviewWords } from '#i18n/overviewWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import type { GoalBranch } from './focusAreaTree.ts'
import styles from './GoalMarks.module.css'

/** A goal and its indicators as marks; the one pointed at is named beside them. */
export function GoalMarks({ goal }: { goal: GoalBranch }) {
  const words = useWords(overviewWords)
  const titleId = useId()
  return (
    <li className={styles.goal}>
      <span className={styles.title}>
        <AppLink to={goal.path} id={titleId}>
          <SpokenText text={goal.title} />
        </AppLink>
        <GoalBadge status={goal.badge} />
      </span>
      {goal.hasIndicators ? (
        <ul aria-labelledby={titleId} className={styles.marks}>
          {goal.marks.map(({ id, name, status, word }) => (
            <li key={id}>
              <VerdictLink
                indicator={id}
                title={name}
                status={status}
                word={word}
                isWordHidden
                size="large"
                className={styles.mark}
              />
            </li>
          ))}
        </ul>
      ) : (
        <span className={styles.none}>{words.noMarks}</span>
      )}
    </li>
  )
}
