import { useId, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { mapWords } from '#i18n/mapWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { toMapGeometry } from './mapGeometry.ts'
import { MapName } from './MapName.tsx'
import { MapPicture } from './MapPicture.tsx'
import { MapReadout } from './MapReadout.tsx'
import type { MapRegion } from './mapRegion.ts'
import { findDrawn, hasGaps, toDrawnRegions } from './mapRegions.ts'
import type { ScaleEnds } from './MapScale.tsx'
import { MapScale } from './MapScale.tsx'
import styles from './RegionMap.module.css'
import { useMapFocus } from './useMapFocus.ts'

interface RegionMapProps {
  /** Topology with the object `municipalities`, its features' ids the region codes. */
  readonly boundaries: Topology
  readonly regions: readonly MapRegion[]
  readonly selected: string | undefined
  /** What the map shows: "Bredband i kommunerna 2022". */
  readonly label: string
  /** Left out where no place has a figure. */
  readonly scale?: ScaleEnds
  readonly size?: 'full' | 'compact'
}

/** The municipalities as a picture of links: one tab stop, arrow keys to the neighbours, the figure of the one pointed at. */
export function RegionMap({ boundaries, regions, selected, label, scale, size = 'full' }: RegionMapProps) {
  const words = useWords(mapWords)
  const hatching = useId()
  const instructions = useId()
  const geometry = toMapGeometry(boundaries)
  const { drawn, unspoken } = useMemo(() => toDrawnRegions(geometry, regions), [geometry, regions])
  const chosen = findDrawn(drawn, selected)
  const focus = useMapFocus(drawn, chosen)

  return (
    <div className={`${styles.map} ${styles[size]}`}>
      <div className={styles.layout}>
        <div className={styles.frame}>
          <MapPicture {...{ geometry, drawn, unspoken, chosen, focus, label, hatching, instructions }} />
          {focus.told && <MapName drawn={focus.told} isChosen={focus.told === chosen} />}
        </div>
        <div className={styles.legend}>
          <MapReadout region={focus.told?.region} prompt={words.prompt} />
          {scale && (
            <MapScale
              ends={scale}
              marked={focus.told?.region.share ?? null}
              noFigure={hasGaps(drawn) ? words.noFigure : undefined}
            />
          )}
        </div>
      </div>
      <p id={instructions} className="visually-hidden">
        {words.keyboard}
      </p>
    </div>
  )
}
