import type { MapRegion } from './mapRegion.ts'
import styles from './MapReadout.module.css'

/** Name and figure of the place pointed at, at a fixed height. Each link says the same to a screen reader. */
export function MapReadout({ region, prompt }: { region: MapRegion | undefined; prompt: string }) {
  if (!region) return <p className={`${styles.readout} ${styles.prompt} no-print`}>{prompt}</p>
  return (
    <p className={styles.readout} aria-hidden="true">
      <span className={styles.name}>{region.name}</span>
      <span className={region.share === null ? styles.reason : styles.value}>{region.value}</span>
    </p>
  )
}
