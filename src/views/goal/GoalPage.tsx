import { useParams } from 'react-router'
import { findGoal } from '#domain/strategy.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { GoalContent } from './GoalContent.tsx'

/** One goal: what the figures say, what the committee has decided, and the indicators that follow it. */
export default function GoalPage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => {
        const found = findGoal(loaded.strategy, id)
        return found ? <GoalContent {...found} loaded={loaded} /> : <NotFoundNotice />
      }}
    </LoadPanel>
  )
}
