import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import { spoken } from '../indicatorRow.ts'
import { IndicatorNames } from '../IndicatorNames.tsx'
import { IndicatorRows } from '../IndicatorRows.tsx'
import type { GoalSection } from './focusAreaModel.ts'
import styles from './GoalSections.module.css'

interface GoalSectionsProps {
  readonly sections: readonly GoalSection[]
  /** Name of the region that is compared with. */
  readonly comparison: string
}

/** One section for each goal of the area: what it is called, how much is known, and its indicators. */
export function GoalSections({ sections, comparison }: GoalSectionsProps) {
  return sections.map((section) => (
    <section key={section.id} className={styles.goal}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <AppLink to={section.path}>
            <SpokenText text={section.title} />
          </AppLink>
        </h2>
        <GoalBadge status={section.status} />
      </div>
      <Followed section={section} comparison={comparison} />
    </section>
  ))
}

function Followed({ section, comparison }: { section: GoalSection; comparison: string }) {
  const words = useWords(focusAreaWords)
  const language = useLanguage()
  const { figures, indicators } = section
  const name = spoken(section.title, language)
  if (indicators.length === 0) return <p className={styles.coverage}>{words.noIndicators}</p>
  if (!figures) return <IndicatorNames indicators={indicators} label={name} />
  return (
    <>
      <p className={styles.coverage}>{figures.coverage}</p>
      <IndicatorRows indicators={figures.indicators} label={name} comparison={comparison} />
      <p className={styles.source}>{figures.source}</p>
    </>
  )
}
