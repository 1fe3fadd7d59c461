import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { spoken } from '../indicatorRow.ts'
import { PictureView } from '../PictureView.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './CurrentStatePicturePage.module.css'
import { toStatePicture } from './statePictureModel.ts'
import { KeyFigureList } from './KeyFigureList.tsx'

/** Strengths and challenges alone, each with its key figure. */
export default function CurrentStatePicturePage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => <CurrentStateAlone loaded={loaded} />}
    </LoadPanel>
  )
}

function CurrentStateAlone({ loaded }: { loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(currentStateWords)
  const { strategy, region, standings } = loaded
  const title = words.titleFor(spoken(region.name, language))
  const view = mapLoaded(standings, (value) => toStatePicture(strategy, value, language))
  const known = findLoaded(view)
  return (
    <PictureView title={title} headline={known?.headline} path={paths.currentState()} viewTitle={words.title}>
      <ChartFrame title={title} source={known?.source} table={known?.table}>
        <LoadPanel state={view} size="chart">
          {({ strengths, challenges }) => (
            <div className={styles.parts}>
              <KeyFigureList title={words.strengths} items={strengths} />
              <KeyFigureList title={words.challenges} items={challenges} />
            </div>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
