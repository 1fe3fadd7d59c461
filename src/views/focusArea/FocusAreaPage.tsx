import { useParams } from 'react-router'
import { findFocusArea } from '#domain/strategy.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { FocusAreaContent } from './FocusAreaContent.tsx'

/** One focus area: what it serves, how it stands, its goals, and the work that carries it out. */
export default function FocusAreaPage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => {
        const area = findFocusArea(loaded.strategy, id)
        return area ? <FocusAreaContent area={area} loaded={loaded} /> : <NotFoundNotice />
      }}
    </LoadPanel>
  )
}
