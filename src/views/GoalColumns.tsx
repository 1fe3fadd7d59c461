import { pictureWords } from '#i18n/pictureWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import styles from './GoalColumns.module.css'
import type { GoalColumn } from './goalColumn.ts'
import type { PictureRow } from './pictureRow.ts'

interface GoalColumnsProps {
  readonly goals: readonly GoalColumn[]
  /** Each indicator's verdict in words and its change too, where the goals are few. */
  readonly isDetailed?: boolean
}

/** Goals side by side, to be read from the back of a room: each with the verdicts on its indicators. */
export function GoalColumns({ goals, isDetailed = false }: GoalColumnsProps) {
  const words = useWords(pictureWords)
  return (
    <ul className={`${styles.goals} ${isDetailed ? (styles.detailed ?? '') : ''}`}>
      {goals.map(({ id, path, title, area, indicators }) => (
        <li key={id} className={styles.goal}>
          <div>
            {area ? <p className={styles.area}>{area}</p> : null}
            <h3 className={styles.title}>
              <AppLink to={path}>
                <SpokenText text={title} />
              </AppLink>
            </h3>
          </div>
          {indicators.length === 0 ? (
            <p className={styles.none}>{words.noIndicators}</p>
          ) : (
            <ul className={styles.indicators}>
              {indicators.map((row) => (
                <Indicator key={row.id} row={row} isDetailed={isDetailed} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function Indicator({ row, isDetailed }: { row: PictureRow; isDetailed: boolean }) {
  const { id, path, name, title, status, word, change } = row
  return (
    <li className={styles.indicator}>
      <VerdictLink
        indicator={id}
        title={name}
        status={status}
        word={word}
        isWordHidden
        size={isDetailed ? 'large' : 'medium'}
        className={styles.mark}
      />
      <div className={styles.text}>
        <AppLink to={path} className={styles.name}>
          <SpokenText text={title} />
        </AppLink>
        {isDetailed ? <p className={styles.change}>{[word, change].filter(Boolean).join('. ')}</p> : null}
      </div>
    </li>
  )
}
