import { useParams } from 'react-router'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import type { FocusArea } from '#domain/strategy.ts'
import { findFocusArea } from '#domain/strategy.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'
import { GoalColumns } from '../GoalColumns.tsx'
import { spoken } from '../indicatorRow.ts'
import { PictureLegend } from '../PictureLegend.tsx'
import { PictureView } from '../PictureView.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './AreaPicturePage.module.css'
import { toAreaView } from './areaPictureModel.ts'

/** One focus area alone: its goals side by side, with the verdicts on their indicators. */
export default function AreaPicturePage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => {
        const area = findFocusArea(loaded.strategy, id)
        return area ? <AreaAlone area={area} loaded={loaded} /> : <NotFoundNotice />
      }}
    </LoadPanel>
  )
}

function AreaAlone({ area, loaded }: { area: FocusArea; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(pictureWords)
  const { areaName } = useWords(focusAreaWords)
  const { strategy, region, standings } = loaded
  const picture = mapLoaded(standings, (value) => toAreaView(strategy, area, value, region, language))
  const known = findLoaded(picture)
  return (
    <PictureView
      title={areaName(area.number, spoken(area.title, language))}
      headline={known?.headline}
      path={paths.focusArea(area.id)}
    >
      <ChartFrame
        title={words.goalsAndIndicators(spoken(region.name, language))}
        source={known?.source}
        table={known?.table}
      >
        <LoadPanel state={picture} size="chart">
          {({ goals, distribution }) => (
            <div className={styles.picture}>
              <GoalColumns goals={goals} />
              <PictureLegend distribution={distribution} />
            </div>
          )}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
