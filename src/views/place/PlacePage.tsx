import { useParams } from 'react-router'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { PlaceContent } from './PlaceContent.tsx'
import { UnknownPlace } from './UnknownPlace.tsx'

/** One place across all indicators: where it stands, where it leads and lags, and what has changed. */
export default function PlacePage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) =>
        loaded.region.code === id ? (
          <PlaceContent key={id} loaded={loaded} />
        ) : (
          <UnknownPlace code={id} loaded={loaded} />
        )
      }
    </LoadPanel>
  )
}
