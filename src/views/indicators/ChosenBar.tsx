import { Link } from 'react-router'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './ChosenBar.module.css'
import { comparisonLinkId } from './useComparisonFocus.ts'

interface ChosenBarProps {
  readonly names: readonly string[]
  /** True when one more than there is room for was just chosen. */
  readonly isRefused: boolean
  readonly compareHref: string
  readonly clear: () => void
}

/** Stays at the foot of the screen while indicators are chosen, and leads to their comparison. */
export function ChosenBar({ names, isRefused, compareHref, clear }: ChosenBarProps) {
  const words = useWords(indicatorCompareWords)
  const count = names.length
  const message = isRefused ? words.full : count === 1 ? words.oneMore : undefined
  return (
    <div className={`${styles.place} no-print`}>
      <div className={count > 0 ? styles.bar : undefined}>
        <p role="status" className={styles.count}>
          {count > 0 && (
            <>
              <strong>{words.chosen(count)}</strong> <span className={styles.names}>{names.join(', ')}</span>
            </>
          )}
        </p>
        <p role="status" className={message === undefined ? undefined : styles.message}>
          {message}
        </p>
        {count > 1 && (
          <Link id={comparisonLinkId} to={compareHref} className={styles.compare}>
            {words.compare}
          </Link>
        )}
        {count > 0 && (
          <button type="button" className={styles.clear} onClick={clear}>
            {words.clearChosen}
          </button>
        )}
      </div>
    </div>
  )
}
