import type { SparklineExtent } from '../sparklineGeometry.ts'
import type { TileList } from './tile.ts'
import { TileItem } from './TileItem.tsx'
import styles from './PlaceTiles.module.css'

interface PlaceTilesProps {
  /** What the others are seen against; stands first. */
  readonly leading?: TileList | undefined
  readonly places: TileList
  /** What all tiles are drawn on; without values each has an axis of its own. */
  readonly extent: SparklineExtent
  readonly selected: string
}

/** One small picture per place, in the order given. */
export function PlaceTiles({ leading, places, extent, selected }: PlaceTilesProps) {
  const toItems = ({ tiles }: TileList) =>
    tiles.map((tile) => (
      <TileItem key={tile.code} tile={tile} extent={extent} isSelected={tile.code === selected} />
    ))
  return (
    <div className={styles.frame}>
      <div className={styles.board}>
        {leading && (
          <ul aria-label={leading.label} className={`${styles.tiles} ${styles.leading}`}>
            {toItems(leading)}
          </ul>
        )}
        <ul aria-label={places.label} className={`${styles.tiles} ${styles.places}`}>
          {toItems(places)}
        </ul>
      </div>
    </div>
  )
}
