import styles from './MapName.module.css'
import type { DrawnRegion } from './mapRegions.ts'

/** The name of one place over the map, in the size of text and never outside the picture. Its link says the same. */
export function MapName({ drawn: { region, shape }, isChosen }: { drawn: DrawnRegion; isChosen: boolean }) {
  const { x, y, anchor } = shape.label
  return (
    <svg width="100%" height="100%" className={styles.layer} aria-hidden="true" focusable="false">
      <text
        x={`${x}%`}
        y={`${y}%`}
        dy="0.35em"
        textAnchor={anchor}
        className={isChosen ? `${styles.name} ${styles.chosen}` : styles.name}
      >
        {region.name}
      </text>
    </svg>
  )
}
