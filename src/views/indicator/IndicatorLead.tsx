import type { Indicator, IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toHeadline } from '#i18n/headline.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import styles from './IndicatorHead.module.css'
import { toStandingSettings } from './indicatorModel.ts'
import type { Places } from './places.ts'
import { VerdictAside } from './VerdictAside.tsx'
import { toVerdict } from './verdictModel.ts'

interface IndicatorLeadProps {
  readonly summary: IndicatorSummary
  readonly strategy: Strategy
  readonly places: Places
  /** With all its figures; undefined while they cannot be had. */
  readonly indicator: Indicator | undefined
  /** The verdict as published: shown while the figures it is made from cannot be had. */
  readonly published: Standing | undefined
}

/** What the figures say, in a sentence or four, and the verdict beside it. */
export function IndicatorLead({ summary, strategy, places, indicator, published }: IndicatorLeadProps) {
  const language = useLanguage()
  const settings = toStandingSettings(strategy)
  const standing = indicator ? toStanding(indicator, places.chosen.code, settings) : published
  if (!standing) return null
  return (
    <>
      {indicator ? (
        <p className={styles.headline}>
          {toHeadline(toHeadlineFacts(indicator, places, standing, settings), language).join(' ')}
        </p>
      ) : null}
      <div className={styles.verdict}>
        <VerdictAside verdict={toVerdict(summary, places.chosen, standing, language)} />
      </div>
    </>
  )
}
