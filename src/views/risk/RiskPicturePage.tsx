import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { pictureWords } from '#i18n/pictureWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { GoalColumns } from '../GoalColumns.tsx'
import { spoken } from '../indicatorRow.ts'
import { PictureView } from '../PictureView.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { toRiskView } from './riskModel.ts'
import styles from './RiskPicturePage.module.css'

/** The goals that are going the wrong way, and by what rule. */
export default function RiskPicturePage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => <Risk loaded={loaded} />}
    </LoadPanel>
  )
}

function Risk({ loaded: { strategy, region, standings } }: { loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(pictureWords)
  const { overview } = useWords(shellWords).views
  const title = words.riskTitle(spoken(region.name, language))
  const view = mapLoaded(standings, (value) => toRiskView(strategy, value, language))
  const known = findLoaded(view)
  return (
    <PictureView title={title} headline={known?.headline} path={paths.overview()} viewTitle={overview}>
      <ChartFrame title={title} source={known?.source} table={known?.table}>
        <LoadPanel state={view} size="chart">
          {({ goals, isDetailed, remark }) => (
            <div className={styles.picture}>
              <GoalColumns goals={goals} isDetailed={isDetailed} />
              {remark === undefined ? null : <p className={styles.remark}>{remark}</p>}
              <p className={styles.rule}>{words.riskRule}</p>
            </div>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
