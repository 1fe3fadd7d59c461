import { useParams } from 'react-router'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import type { Goal } from '#domain/strategy.ts'
import { findGoal } from '#domain/strategy.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'
import { spoken } from '../indicatorRow.ts'
import { PictureView } from '../PictureView.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { GoalIndicators } from './GoalIndicators.tsx'
import { toGoalView } from './goalPictureModel.ts'

/** One goal alone: its indicators with verdict, latest value, change and line. */
export default function GoalPicturePage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => {
        const found = findGoal(loaded.strategy, id)
        return found ? <GoalAlone goal={found.goal} loaded={loaded} /> : <NotFoundNotice />
      }}
    </LoadPanel>
  )
}

function GoalAlone({ goal, loaded }: { goal: Goal; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(pictureWords)
  const { strategy, region, standings } = loaded
  const view = mapLoaded(standings, (value) => toGoalView(strategy, goal, value, region, language))
  const known = findLoaded(view)
  return (
    <PictureView title={spoken(goal.title, language)} headline={known?.headline} path={paths.goal(goal.id)}>
      <ChartFrame
        title={words.indicatorsIn(spoken(region.name, language))}
        source={known?.source}
        table={known?.table}
      >
        <LoadPanel state={view} size="chart">
          {({ indicators }) => <GoalIndicators indicators={indicators} />}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
