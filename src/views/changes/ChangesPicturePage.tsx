import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { overviewWords } from '#i18n/overviewWords.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import { PictureView } from '../PictureView.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { ChangeList } from './ChangeList.tsx'
import { toChangesView } from './changesModel.ts'
import styles from './ChangesPicturePage.module.css'

/** What has changed the most since the base year, both ways. */
export default function ChangesPicturePage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => <Changes loaded={loaded} />}
    </LoadPanel>
  )
}

function Changes({ loaded }: { loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(pictureWords)
  const { noBest, noWorst } = useWords(overviewWords)
  const { overview } = useWords(shellWords).views
  const { strategy, region, standings, settings } = loaded
  const title = words.changesTitle(spoken(region.name, language))
  const baseYear = settings.chosen?.baseYear ?? settings.baseYear
  const comparison = toComparisonName(loaded, language)
  const view = mapLoaded(standings, (value) =>
    toChangesView({ strategy, standings: value, baseYear, comparison, language }),
  )
  const known = findLoaded(view)
  return (
    <PictureView title={title} headline={known?.headline} path={paths.overview()} viewTitle={overview}>
      <ChartFrame title={title} source={known?.source} table={known?.table}>
        <LoadPanel state={view} size="chart">
          {({ best, worst }) => (
            <div className={styles.picture}>
              <div className={styles.lists}>
                <ChangeList title={words.improved} rows={best} none={noBest} />
                <ChangeList title={words.worsened} rows={worst} none={noWorst} />
              </div>
              <p className={styles.rule}>{words.changesRule}</p>
            </div>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
