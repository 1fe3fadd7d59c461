import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { ProgressWheel } from '#charts/wheel/ProgressWheel.tsx'
import { overviewWords } from '#i18n/overviewWords.ts'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { paths } from '#paths.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { PictureLegend } from '../PictureLegend.tsx'
import { PictureView } from '../PictureView.tsx'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { toWheelCentre, toWheelDistribution, toWheelNodes } from '../wheelModel.ts'
import styles from './EmbeddedWheelPage.module.css'
import { toWheelHeadline, toWheelTable } from './embeddedWheelModel.ts'

/** The progress wheel alone: on a slide, or in a frame on another website. */
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
  const { wheel } = useWords(overviewWords)
  const toAddress = useAddress()
  const known = findLoaded(standings)
  const distribution = toWheelDistribution(strategy, known ?? [])
  return (
    <PictureView
      title={spoken(strategy.title, language)}
      headline={known && toWheelHeadline(strategy, known, region, language)}
      path={paths.overview()}
      aside={<PictureLegend distribution={distribution} isTall />}
    >
      <ChartFrame
        title={words.title(spoken(region.name, language))}
        source={words.source(strategy.release.id)}
        table={known && toWheelTable(strategy, known, language)}
      >
        <LoadPanel state={standings} size="chart">
          {(value) => (
            <div className={styles.wheel}>
              <ProgressWheel
                label={wheel}
                centre={toWheelCentre(strategy, language, toAddress)}
                areas={toWheelNodes(strategy, value, language, toAddress)}
              />
            </div>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
