import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toDistributionWords } from '#i18n/distributionWords.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useThisYear } from '#ui/clock.ts'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import styles from './LeadPanel.module.css'
import { toOverviewLead } from './overviewModel.ts'

interface LeadPanelProps {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  readonly region: Region
}

/** How it is going, in a sentence and as a distribution, and how fresh that is. */
export function LeadPanel({ strategy, standings, region }: LeadPanelProps) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  const yearsLeft = strategy.horizon - useThisYear()
  const { progress, distribution, freshness, certainty, elsewhere } = toOverviewLead(
    strategy,
    standings,
    region,
    language,
  )
  return (
    <div className={styles.panel}>
      <p className={styles.progress}>
        {progress} {words.yearsLeft(yearsLeft, strategy.horizon)}
      </p>
      <DistributionBar
        distribution={distribution}
        words={toDistributionWords(language)}
        label={words.distribution}
      />
      <p className={styles.quiet}>
        {[...elsewhere, freshness, certainty].filter(Boolean).join(' ')}{' '}
        {elsewhere.length > 0 ? <PlaceLink region={region} /> : null}
      </p>
      <p className="no-print">
        <AppLink to={paths.presentation()}>{words.asPresentation}</AppLink>
      </p>
    </div>
  )
}
