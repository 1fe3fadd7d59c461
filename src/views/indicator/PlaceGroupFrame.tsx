import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { PlaceTiles } from '#charts/multiples/PlaceTiles.tsx'
import { TileKey } from '#charts/multiples/TileKey.tsx'
import type { Indicator } from '#domain/indicator.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { ChartActions } from '../ChartActions.tsx'
import { placeGroupCharts } from './chartIds.ts'
import type { PlaceGroup } from './placeBoard.ts'
import type { Places } from './places.ts'
import { toSourceLine } from './sourceLine.ts'
import { useFrameSummary } from './useFrameSummary.ts'

interface PlaceGroupFrameProps {
  readonly group: PlaceGroup
  readonly indicator: Indicator
  readonly places: Places
}

/** Places that are seen together: a small picture and a verdict for each. */
export function PlaceGroupFrame({ group, indicator, places }: PlaceGroupFrameProps) {
  const { id, title, summary, leading, extent, key, table } = group
  return (
    <ChartFrame
      title={title}
      level={3}
      summary={useFrameSummary([summary])}
      source={toSourceLine(indicator, true, useLanguage())}
      table={table}
      actions={
        <ChartActions
          chart={placeGroupCharts[id]}
          indicator={indicator}
          place={id === 'municipalities' ? places.home : places.comparison}
          isComputed
          years={extent.years && { from: extent.years[0], to: extent.years[1] }}
          embedHeight={1400}
        />
      }
    >
      <TileKey {...key} />
      <PlaceTiles leading={leading} places={group.places} extent={extent} selected={places.chosen.code} />
    </ChartFrame>
  )
}
