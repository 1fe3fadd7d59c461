import { ProgressWheel } from '#charts/wheel/ProgressWheel.tsx'
import { overviewWords } from '#i18n/overviewWords.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { toWheelCentre, toWheelNodes } from '../wheelModel.ts'
import { ChainLine } from './ChainLine.tsx'
import { ExtremesSection } from '../ExtremesSection.tsx'
import { FindingsNotice } from './FindingsNotice.tsx'
import { FocusAreaList } from './FocusAreaList.tsx'
import { LaterWheelExport } from './LaterWheelExport.tsx'
import { LeadPanel } from './LeadPanel.tsx'
import styles from './OverviewPage.module.css'
import { toOverviewTitle } from './overviewModel.ts'
import { PerspectivesSection } from './PerspectivesSection.tsx'
import { StrategyFacts } from './StrategyFacts.tsx'

/** The strategy on one page: the vision, how it is going, and the whole tree under it. */
export default function OverviewPage() {
  const state = useStrategyInRegion()
  return (
    <LoadPanel state={state} size="page">
      {(loaded) => <Overview loaded={loaded} />}
    </LoadPanel>
  )
}

function Overview({ loaded }: { loaded: StrategyInRegion }) {
  const { strategy, region, isHomeRegion, standings } = loaded
  const words = useWords(overviewWords)
  const language = useLanguage()
  const toAddress = useAddress()
  const known = findLoaded(standings) ?? []
  const comparison = toComparisonName(loaded, language)
  return (
    <>
      <PageTitle
        title={toOverviewTitle(strategy, region, language)}
        description={spoken(strategy.vision.title, language)}
      />
      <div className={styles.hero}>
        <div className={styles.lead}>
          <p className={styles.eyebrow}>
            {isHomeRegion ? null : (
              <strong>
                <SpokenText text={region.name} /> ·{' '}
              </strong>
            )}
            <SpokenText text={strategy.title} /> · {words.release(strategy.release.date)}
          </p>
          <h1 tabIndex={-1} className={styles.vision}>
            <SpokenText text={strategy.vision.title} />
          </h1>
          <LoadPanel state={standings} size="panel">
            {(value) => <LeadPanel strategy={strategy} standings={value} region={region} />}
          </LoadPanel>
          <FindingsNotice strategy={strategy} />
        </div>
        <figure className={styles.wheel}>
          <ProgressWheel
            label={words.wheel}
            centre={toWheelCentre(strategy, language, toAddress)}
            areas={toWheelNodes(strategy, known, language, toAddress)}
          />
          <LaterWheelExport loaded={loaded} />
        </figure>
      </div>
      <ChainLine strategy={strategy} />
      <FocusAreaList strategy={strategy} standings={known} />
      <LoadPanel state={standings} size="chart">
        {(value) => <ExtremesSection strategy={strategy} standings={value} comparison={comparison} />}
      </LoadPanel>
      <PerspectivesSection strategy={strategy} standings={known} />
      <StrategyFacts strategy={strategy} />
    </>
  )
}
