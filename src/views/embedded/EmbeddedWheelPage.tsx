import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { ProgressWheel } from '#charts/wheel/ProgressWheel.tsx'
import { toDistributionWords } from '#i18n/distributionWords.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { paths } from '#paths.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PictureView } from '../PictureView.tsx'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { toWheelCentre, toWheelDistribution, toWheelNodes } from '../wheelModel.ts'
import styles from './EmbeddedWheelPage.module.css'

/** The progress wheel alone, for a frame on another website. */
export default function EmbeddedWheelPage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => <EmbeddedWheel loaded={loaded} />}
    </LoadPanel>
  )
}

function EmbeddedWheel({ loaded: { strategy, region, standings } }: { loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(wheelExportWords)
  const { wheel, distribution } = useWords(overviewWords)
  const toAddress = useAddress()
  return (
    <PictureView title={spoken(strategy.title, language)} path={paths.overview()}>
      <ChartFrame
        title={words.title(spoken(region.name, language))}
        source={words.source(strategy.release.id)}
      >
        <LoadPanel state={standings} size="chart">
          {(known) => (
            <>
              <div className={styles.wheel}>
                <ProgressWheel
                  label={wheel}
                  centre={toWheelCentre(strategy, language, toAddress)}
                  areas={toWheelNodes(strategy, known, language, toAddress)}
                />
              </div>
              <DistributionBar
                distribution={toWheelDistribution(strategy, known)}
                words={toDistributionWords(language)}
                label={distribution}
              />
            </>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
