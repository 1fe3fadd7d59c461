import { toMapFill } from './mapFill.ts'
import type { MapGeometry, MapShape } from './mapGeometry.ts'
import { MapHatching } from './MapHatching.tsx'
import { MapOutline } from './MapOutline.tsx'
import styles from './MapPicture.module.css'
import type { DrawnRegion } from './mapRegions.ts'
import { MunicipalityLink } from './MunicipalityLink.tsx'
import { SmallReach } from './SmallReach.tsx'
import type { MapFocus } from './useMapFocus.ts'

interface MapPictureProps {
  readonly geometry: MapGeometry
  readonly drawn: readonly DrawnRegion[]
  /** Shapes nobody gave a figure or an address for. */
  readonly unspoken: readonly MapShape[]
  readonly chosen: DrawnRegion | undefined
  readonly focus: MapFocus
  readonly label: string
  /** Ids of the hatching and of the words on the keyboard. */
  readonly hatching: string
  readonly instructions: string
}

/** The drawing itself: surfaces that are links, then lines, then the outlines of what is chosen and pointed at. */
export function MapPicture(props: MapPictureProps) {
  const { geometry, drawn, unspoken, chosen, focus, label, hatching, instructions } = props
  return (
    <svg
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      role="group"
      aria-label={label}
      aria-describedby={instructions}
      onKeyDown={focus.moveFocus}
      className={styles.picture}
    >
      <MapHatching id={hatching} />
      {unspoken.map(({ code, path }) => (
        <path key={code} d={path} fill={toMapFill(null, hatching)} />
      ))}
      {drawn.map((one) => (
        <SmallReach key={one.region.code} drawn={one} onPoint={focus.pointAt} />
      ))}
      {drawn.map(({ shape, region }) => (
        <MunicipalityLink
          key={region.code}
          shape={shape}
          region={region}
          fill={toMapFill(region.share, hatching)}
          isSelected={region === chosen?.region}
          tabIndex={focus.tabIndexOf(region.code)}
          onPoint={focus.pointAt}
          onFocusChange={focus.noteFocus}
        />
      ))}
      <g className={styles.lines}>
        <path d={geometry.borders} className={styles.borders} />
        <path d={geometry.outline} className={styles.coast} />
        <MapOutline path={chosen?.shape.path} kind="selected" />
        <MapOutline path={focus.pointed?.shape.path} kind="pointed" />
        <MapOutline path={focus.focused?.shape.path} kind="focused" />
      </g>
    </svg>
  )
}
