import { useId } from 'react'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { toPerspectiveAnchor } from '../partAnchors.ts'
import { toPerspectives } from './focusAreaTree.ts'
import { toPerspectivesTitle } from './overviewModel.ts'
import styles from './PerspectivesSection.module.css'

interface PerspectivesSectionProps {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
}

/** The perspectives that cut across all areas, with the indicators that follow them up. */
export function PerspectivesSection({ strategy, standings }: PerspectivesSectionProps) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{toPerspectivesTitle(strategy, language)}</h2>
      <p className={styles.how}>{words.perspectivesAre}</p>
      <ul className={styles.perspectives}>
        {toPerspectives(strategy, standings, language).map(({ id, title, hasIndicators, marks }) => (
          <li key={id} id={toPerspectiveAnchor(id)}>
            <h3 className={styles.title}>
              <SpokenText text={title} />
            </h3>
            {hasIndicators ? null : <p className={styles.how}>{words.noPerspectiveMarks}</p>}
            <ul>
              {marks.map((mark) => (
                <li key={mark.id} className={styles.indicator}>
                  <VerdictLink
                    indicator={mark.id}
                    title={mark.name}
                    status={mark.status}
                    word={mark.word}
                    isWordHidden
                    className={styles.mark}
                  />
                  <AppLink to={mark.path}>
                    <SpokenText text={mark.title} />
                  </AppLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
