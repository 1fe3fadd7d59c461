import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator, IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import { toHeadline } from '#i18n/headline.ts'
import { paths } from '#paths.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { AddToDeck } from '../AddToDeck.tsx'
import { spoken } from '../indicatorRow.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import styles from './IndicatorHead.module.css'
import type { Places } from './places.ts'
import { VerdictAside } from './VerdictAside.tsx'
import { toVerdict } from './verdictModel.ts'

interface IndicatorLeadProps {
  readonly summary: IndicatorSummary
  readonly settings: StandingSettings
  readonly places: Places
  /** With all its figures; undefined while they cannot be had. */
  readonly indicator: Indicator | undefined
  /** The verdict as published: shown while the figures it is made from cannot be had. */
  readonly published: Standing | undefined
}

/** What the figures say, in a sentence or four, and the verdict beside it. */
export function IndicatorLead({ summary, settings, places, indicator, published }: IndicatorLeadProps) {
  const language = useLanguage()
  const standing = indicator ? toStanding(indicator, places.chosen.code, settings) : published
  if (!standing) return null
  return (
    <>
      {indicator ? (
        <div className={styles.headline}>
          <p>{toHeadline(toHeadlineFacts(indicator, places, standing, settings), language).join(' ')}</p>
          <AddToDeck
            what={spoken(summary.title, language)}
            path={paths.indicatorPicture(summary.id, 'nyckeltal')}
          />
        </div>
      ) : null}
      <div className={styles.verdict}>
        <VerdictAside verdict={toVerdict(summary, places.chosen, standing, language)} />
      </div>
    </>
  )
}
