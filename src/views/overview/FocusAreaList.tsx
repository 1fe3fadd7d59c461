import { useId } from 'react'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { areAllProposals } from '../goalProposals.ts'
import styles from './FocusAreaList.module.css'
import type { AreaBranch } from './focusAreaTree.ts'
import { toFocusAreaTree } from './focusAreaTree.ts'
import { GoalMarks } from './GoalMarks.tsx'

interface FocusAreaListProps {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
}

/** The wheel's equal in words: every area with its goals, every goal with its indicators' marks. */
export function FocusAreaList({ strategy, standings }: FocusAreaListProps) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  const headingId = useId()
  const areas = toFocusAreaTree(strategy, standings, language)
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{words.areas(areas.length)}</h2>
      <p className={styles.how}>
        {words.marksAre} {areAllProposals(strategy) ? words.proposals : null}
      </p>
      <ul className={styles.areas}>
        {areas.map((area) => (
          <li key={area.id} className={styles.area}>
            <AreaTitle area={area} />
            <ul className={styles.goals}>
              {area.goals.map((goal) => (
                <GoalMarks key={goal.id} goal={goal} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className={styles.all}>
        <AppLink to={paths.indicators()}>{words.allIndicators(strategy.indicators.length)}</AppLink>
      </p>
    </section>
  )
}

function AreaTitle({ area: { number, path, title, progress } }: { area: AreaBranch }) {
  return (
    <div className={styles.name}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>
          <AppLink to={path}>
            <SpokenText text={title} />
          </AppLink>
        </h3>
        <p className={styles.progress}>{progress}</p>
      </div>
    </div>
  )
}
