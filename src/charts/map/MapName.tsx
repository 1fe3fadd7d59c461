import styles from './MapName.module.css'
import type { DrawnRegion } from './mapRegions.ts'

/** The name of one place over the map, in the size of text and never outside the picture. Its link says the same. */
export function MapName({ drawn: { region, shape }, isChosen }: { drawn: DrawnRegion; isChosen: boolean }) {
  const { left, top, before } = shape.label
  return (
    <span
      className={isChosen ? `${styles.name} ${styles.chosen}` : styles.name}
      style={{ left: `${left}%`, top: `${top}%`, transform: `translate(-${before}%, -50%)` }}
      aria-hidden="true"
    >
      {region.name}
    </span>
  )
}
