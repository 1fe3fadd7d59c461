import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { ExtremeList } from './ExtremeList.tsx'
import { toExtremeRows } from './extremeRows.ts'
import styles from './ExtremesSection.module.css'
import { pickExtremes } from './pickExtremes.ts'

interface ExtremesSectionProps {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  /** Name of the comparison region. */
  readonly comparison: string
}

/** What went best and worst, side by side. */
export function ExtremesSection({ strategy, standings, comparison }: ExtremesSectionProps) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  const { best, worst } = pickExtremes(strategy, standings)
  return (
    <div className={styles.extremes}>
      <ExtremeList
        title={words.best}
        rule={words.bestRule(strategy.baseYear)}
        rows={toExtremeRows(strategy, best, comparison, language)}
        none={words.noBest}
      />
      <ExtremeList
        title={words.worst}
        rule={words.worstRule(strategy.baseYear)}
        rows={toExtremeRows(strategy, worst, comparison, language)}
        none={words.noWorst}
      />
    </div>
  )
}
